import { cellPosition, cellTitle, countOf, printInteger, printPeriod, type Form } from '@msoko/domain'
import { formOf } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Note } from '../../components/note.tsx'
import { Panel } from '../../components/panel.tsx'
import { useUnits } from '../../server/units.ts'
import { fieldTitle, printFieldValue } from './field-value.ts'
import type { ImportView } from './import-page.tsx'
import { errorsOf } from './problem-text.ts'
import styles from './changes-panel.module.css'

type Change = ImportView['changes'][number]

const KINDS: Readonly<Record<Change['kind'], string>> = {
  new: 'новые сведения',
  changed: 'исправление',
  unchanged: 'без изменений',
  overruled: 'действует другой источник',
}

/** What the file changes, before and after, by organisation, form and year; what stays as it is stands last. */
export function ChangesPanel({ view }: { readonly view: ImportView }) {
  const { changes, status, result } = view
  if (errorsOf(result.problems).length > 0 || changes.length === 0) return null
  const changing = changes.filter(({ kind }) => kind !== 'unchanged')
  const same = changes.length - changing.length
  return (
    <Panel title={status === 'accepted' ? 'Что изменил файл' : 'Что изменится'}>
      {changing.length === 0 && (
        <Note tone="info">
          <p>Ничего: все числа файла уже есть в системе.</p>
        </Note>
      )}
      {changing.map((change) => (
        <ChangeDetails key={`${change.unit} ${change.form} ${change.period}`} change={change} />
      ))}
      {same > 0 && changing.length > 0 && (
        <p>Без изменений: {countOf(same, ['форма', 'формы', 'форм'])} (числа те же, что в системе).</p>
      )}
    </Panel>
  )
}

function ChangeDetails({ change }: { readonly change: Change }) {
  const { nameOf } = useUnits()
  const form = formOf(change.form)
  const title = `${nameOf(change.unit)}: ${form.title}, ${printPeriod(change.period)}`
  const where = (key: string, field: string): string =>
    [cellTitle(form, cellPosition(key)), fieldTitle(form, field)].filter((part) => part !== '').join(': ')
  return (
    <details className={styles.change} open={change.kind === 'changed'}>
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
            Файл заменяет эту форму целиком. В нём нет значений, которые сейчас есть в системе:{' '}
            {printInteger(change.absent.length)}. {absenceInWords(form)}
          </p>
        </Note>
      )}
      <DataTable caption={title}>
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
              <td>{printFieldValue(before)}</td>
              <td>
                <b>{printFieldValue(after)}</b>
              </td>
            </tr>
          ))}
          {change.absent.map(({ cell, field, before }) => (
            <tr key={`absent ${cell} ${field}`}>
              <th scope="row">{where(cell, field)}</th>
              <td>{printFieldValue(before)}</td>
              <td>
                <b>нет в файле</b>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  )
}

/** What a gap will mean once the file is accepted. */
function absenceInWords({ cells, dimensions }: Form): string {
  return cells === 'complete' && Object.keys(dimensions).length > 0
    ? 'После принятия предмет без строки будет значить, что его никто не сдавал, а строка без чисел или пустая клетка — «нет данных».'
    : 'После принятия вместо них будет «нет данных».'
}
