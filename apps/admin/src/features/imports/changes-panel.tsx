import { cellPosition, type Channel, countOf, type Form, nameOfPeriod, printInteger } from '@msoko/domain'
import { formOf } from '../../catalogue/declarations.ts'
import { figureTitle, printFieldValue } from '../../catalogue/field-value.ts'
import { DataTable } from '../../components/data-table.tsx'
import { DisagreementTable } from '../../components/disagreement-table.tsx'
import { HistoryLink } from '../../components/history-link.tsx'
import { Note } from '../../components/note.tsx'
import { Panel } from '../../components/panel.tsx'
import { useUnits } from '../../server/units.ts'
import { AbsentSummary } from './absent-summary.tsx'
import type { ImportView } from './import-page.tsx'
import { errorsOf } from './problem-text.ts'
import styles from './changes-panel.module.css'

export type Change = ImportView['changes'][number]

const KINDS: Readonly<Record<Change['kind'], string>> = {
  new: 'новые сведения',
  changed: 'исправление',
  unchanged: 'без изменений',
  overruled: 'записывается, но в силе остаётся другой источник',
}

/** What the file changes, before and after, by organisation, form and year; what stays as it is stands last. */
export function ChangesPanel({ view }: { readonly view: ImportView }) {
  const { changes, status, result, channel } = view
  if (errorsOf(result.problems).length > 0 || changes.length === 0) return null
  const changing = changes.filter(({ kind }) => kind !== 'unchanged')
  const same = changes.length - changing.length
  return (
    <Panel title={status === 'previewed' ? 'Что изменится в сведениях' : 'Что изменил файл'}>
      {changing.length === 0 && (
        <Note tone="info">
          <p>Ничего: все числа файла уже есть в системе.</p>
        </Note>
      )}
      {status === 'previewed' && <AbsentSummary changes={changing} />}
      {changing.map((change) => (
        <ChangeDetails key={`${change.unit} ${change.form} ${change.period}`} change={change} channel={channel} />
      ))}
      {same > 0 && changing.length > 0 && (
        <p>Без изменений: {countOf(same, ['форма', 'формы', 'форм'])} (числа те же, что в системе).</p>
      )}
    </Panel>
  )
}

function ChangeDetails({ change, channel }: { readonly change: Change; readonly channel: Channel }) {
  const { nameOf } = useUnits()
  const form = formOf(change.form)
  const title = `${nameOf(change.unit)}: ${form.title}, ${nameOfPeriod(change.period)}`
  const where = (cell: string, field: string): string => figureTitle(form, cellPosition(cell), field)
  return (
    <details className={styles.change} open={change.kind === 'changed' || change.disagreements.length > 0}>
      <summary className={styles.summary}>
        {title}{' '}
        <span className={styles.kind}>
          — {KINDS[change.kind]},{' '}
          {countOf(change.cells.length + change.absent.length, ['значение', 'значения', 'значений'])}
        </span>
      </summary>
      {change.absent.length > 0 && (
        <Note tone="warn">
          <p>
            В файле нет значений, за которые он отвечает и которые сейчас есть в системе:{' '}
            {printInteger(change.absent.length)}. {absenceInWords(form, channel)}
          </p>
        </Note>
      )}
      {change.cells.length + change.absent.length > 0 && (
        <DataTable caption={title} stacked>
          <thead>
            <tr>
              <th scope="col">Что</th>
              <th scope="col">Было</th>
              <th scope="col">Станет</th>
            </tr>
          </thead>
          <tbody>
            {change.cells.map(({ cell, field, before, after }) => (
              <tr key={`${cell} ${field}`}>
                <th scope="row">{where(cell, field)}</th>
                <td data-title="Было">{printFieldValue(before)}</td>
                <td data-title="Станет">
                  <b>{printFieldValue(after)}</b>
                </td>
              </tr>
            ))}
            {change.absent.map(({ cell, field, before }) => (
              <tr key={`absent ${cell} ${field}`}>
                <th scope="row">{where(cell, field)}</th>
                <td data-title="Было">{printFieldValue(before)}</td>
                <td data-title="Станет">
                  <b>нет в файле</b>
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {change.disagreements.length > 0 && (
        <>
          <Note tone="warn">
            <p>
              Сверка: два источника дают разные числа ({printInteger(change.disagreements.length)}). Они не
              складываются: в силе первое.
            </p>
          </Note>
          <DisagreementTable caption={`Сверка: ${title}`} form={form} disagreements={change.disagreements} />
        </>
      )}
      <p>
        <HistoryLink unit={change.unit} form={change.form} period={change.period} />
      </p>
    </details>
  )
}

/** What a gap will mean once the file is accepted. */
function absenceInWords({ cells, dimensions }: Form, channel: Channel): string {
  return channel === 'workbook' && cells === 'complete' && Object.keys(dimensions).length > 0
    ? 'После принятия строка, которой в файле нет, будет значить «никого и ничего», а строка без чисел или пустая клетка — «нет данных».'
    : 'После принятия вместо них будет «нет данных».'
}
