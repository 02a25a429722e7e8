import { countOf, forms } from '@msoko/domain'
import { Panel } from '../../components/panel.tsx'
import type { ImportView } from './import-page.tsx'

interface NoticesPanelProps {
  readonly notices: ImportView['result']['notices']
  readonly sheets: ImportView['result']['sheets']
}

/** How each sheet was understood, and what was done or left aside without asking. */
export function NoticesPanel({ notices, sheets }: NoticesPanelProps) {
  if (notices.length === 0 && sheets.length === 0) return null
  return (
    <Panel title="Как прочитан файл">
      <ul>
        {sheets.map(({ sheet, form, rowsRead }) => (
          <li key={sheet}>
            Лист «{sheet}»:{' '}
            {form === null
              ? 'не относится к формам, не читался'
              : `форма «${forms.find(({ id }) => id === form)?.title ?? form}», ${countOf(rowsRead, ['строка', 'строки', 'строк'])}`}
          </li>
        ))}
      </ul>
      {notices.length > 0 && (
        <>
          <h3>Замечания, которые не мешают принять файл</h3>
          <ul>
            {notices.map(({ sheet, message }, index) => (
              <li key={index}>
                Лист «{sheet}»: {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
