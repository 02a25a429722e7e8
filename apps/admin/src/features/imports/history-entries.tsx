import { countOf } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { printFieldValue } from '../../catalogue/field-value.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Moment } from '../../components/moment.tsx'
import { Panel } from '../../components/panel.tsx'
import type { trpc } from '../../server/trpc.ts'
import { entryInWords } from './entry-in-words.ts'
import styles from './changes-panel.module.css'

type Entries = inferOutput<typeof trpc.imports.history>

/** The changes, newest first: what each of them did to which figure. */
export function HistoryEntries({ entries }: { readonly entries: Entries }) {
  return entries.map((entry, index) => (
    <Panel key={entry.revision} title={entryInWords(entry)}>
      <p>
        <Moment at={entry.at} />, {entry.actor}; источник: {entry.channelTitle}
        {entry.fileName !== null && (
          <>
            ; файл <FileLink {...entry} />
          </>
        )}
        .
      </p>
      <ChangedFigures entry={entry} open={index === 0} />
    </Panel>
  ))
}

function FileLink({ importId, fileName }: Pick<Entries[number], 'importId' | 'fileName'>) {
  const name = `«${fileName}»`
  if (importId === null) return name
  return (
    <Link to="/imports/$id" params={{ id: importId }}>
      {name}
    </Link>
  )
}

function ChangedFigures({ entry, open }: { readonly entry: Entries[number]; readonly open: boolean }) {
  const { changes } = entry
  if (changes.length === 0) return <p>Числа не изменились.</p>
  const caption = `Что изменилось (${countOf(changes.length, ['значение', 'значения', 'значений'])})`
  return (
    <details open={open}>
      <summary className={styles.summary}>{caption}</summary>
      <DataTable caption={`${entryInWords(entry)}: что изменилось`} stacked>
        <thead>
          <tr>
            <th scope="col">Что</th>
            <th scope="col">Было</th>
            <th scope="col">Стало</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ cell, field, title, before, after }) => (
            <tr key={`${cell} ${field}`}>
              <th scope="row">{title}</th>
              <td data-title="Было">{printFieldValue(before)}</td>
              <td data-title="Стало">
                <b>{printFieldValue(after)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  )
}
