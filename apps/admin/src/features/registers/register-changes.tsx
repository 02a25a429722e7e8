import { Button } from '@mantine/core'
import type { Register } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { DataTable } from '../../components/data-table.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Moment } from '../../components/moment.tsx'
import { Panel } from '../../components/panel.tsx'
import { trpc } from '../../server/trpc.ts'
import { changeInWords } from './change-in-words.ts'
import type { RowChange } from './kept-row.ts'
import { rowTitle } from './row-title.ts'

interface RegisterChangesProps {
  readonly register: Register
  readonly busy: boolean
  /** Makes the state after an earlier change hold again. */
  readonly onRestore: (latest: RowChange, earlier: RowChange) => void
}

/** Who wrote what and when, newest first, and the way back to any earlier state. */
export function RegisterChanges({ register, busy, onRestore }: RegisterChangesProps) {
  const query = useQuery(trpc.registers.changes.queryOptions({ register: register.id }))
  return (
    <Panel title="История изменений">
      <Loaded query={query} what="История">
        {(changes) =>
          changes.length === 0 ? (
            <p>Изменений ещё не было.</p>
          ) : (
            <details>
              <summary>Последние изменения ({changes.length})</summary>
              <Changes changes={changes} register={register} busy={busy} onRestore={onRestore} />
            </details>
          )
        }
      </Loaded>
    </Panel>
  )
}

function Changes({
  changes,
  register,
  busy,
  onRestore,
}: RegisterChangesProps & { readonly changes: readonly RowChange[] }) {
  return (
    <DataTable caption="Последние изменения реестра" stacked>
      <thead>
        <tr>
          <th scope="col">Когда и кто</th>
          <th scope="col">Запись</th>
          <th scope="col">Что изменилось</th>
          <th scope="col">Действие</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => {
          const latest = changes.find(({ id }) => id === change.id)
          const before = changes.slice(index + 1).find(({ id }) => id === change.id)
          const title = rowTitle(register, change.values ?? before?.values ?? {})
          return (
            <tr key={change.revision}>
              <td>
                <Moment at={change.at} />, {change.actor}
              </td>
              <td data-title="Запись">{title}</td>
              <td data-title="Что изменилось">{changeInWords(register, change, before?.values ?? null)}</td>
              <td>
                {latest !== undefined && latest !== change && change.values !== null && (
                  <Button
                    variant="default"
                    size="compact-xs"
                    disabled={busy}
                    aria-label={`Вернуть как было: ${title}`}
                    onClick={() => onRestore(latest, change)}
                  >
                    Вернуть как было
                  </Button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </DataTable>
  )
}
