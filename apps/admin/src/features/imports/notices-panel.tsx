import { countOf, listInWords } from '@msoko/domain'
import type { SheetReading } from '@msoko/workbook'
import { formOf } from '../../catalogue/declarations.ts'
import { Panel } from '../../components/panel.tsx'
interface NoticesPanelProps {
  readonly notices: readonly { readonly sheet: string; readonly message: string }[]
  readonly sheets: readonly Pick<SheetReading, 'sheet' | 'form' | 'rowsRead'>[]
}

/** How each sheet was understood, and what was done or left aside without asking. */
export function NoticesPanel({ notices, sheets }: NoticesPanelProps) {
  if (notices.length === 0 && sheets.length === 0) return null
  const aside = sheets.filter(({ form }) => form === null).map(({ sheet }) => `«${sheet}»`)
  return (
    <Panel title="Как прочитан файл">
      <ul>
        {sheets.map(
          ({ sheet, form, rowsRead }) =>
            form !== null && (
              <li key={sheet}>
                Лист «{sheet}»: форма «{formOf(form).title}», {countOf(rowsRead, ['строка', 'строки', 'строк'])}
              </li>
            ),
        )}
        {aside.length > 0 && <li>Не читались, так как не относятся к формам: {listInWords(aside)}</li>}
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
