import { actOf, citeShort, forms, isOfficial, printDay, provenanceInWords, type Parameter } from '@msoko/domain'
import { dayToday } from '../../address/today.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Note } from '../../components/note.tsx'
import { Panel } from '../../components/panel.tsx'
import { EntryLink } from './entry-link.tsx'
import { parameterNow, printParameter } from './parameter-now.ts'
import { Facts, Passport } from './passport.tsx'
import { UsersPanel } from './users-panel.tsx'

/** A number from the law or from agreed practice, with every value that it has had. */
export function ParameterPassport({ parameter }: { readonly parameter: Parameter }) {
  const official = parameter.rows.length > 0 && parameter.rows.every(({ provenance }) => isOfficial(provenance))
  return (
    <Passport list="parameters" title={parameter.title}>
      {parameter.rows.length === 0 && (
        <Note tone="warn" title="Значение не установлено">
          <p>Пока его нет, всё, что на нём держится, не рассчитывается: вместо значения стоит причина.</p>
        </Note>
      )}
      {!official && parameter.rows.length > 0 && (
        <Note tone="warn">
          <p>Не все значения сверены с текстом акта. Перед официальным решением сверьте их с источником.</p>
        </Note>
      )}
      <Panel title="Паспорт">
        <Facts
          facts={[
            ['Сейчас', parameterNow(parameter, dayToday())],
            ['Когда сверено с источниками', printDay(parameter.checked)],
            ['Код', <code key="code">{parameter.id}</code>],
          ]}
        />
      </Panel>
      {parameter.rows.length > 0 && (
        <Panel title="Значения">
          <DataTable caption={`Значения: ${parameter.title}`} stacked>
            <thead>
              <tr>
                <th scope="col">Для чего</th>
                <th scope="col" data-number>
                  Значение
                </th>
                <th scope="col">Действует</th>
                <th scope="col">Откуда</th>
              </tr>
            </thead>
            <tbody>
              {parameter.rows.map((row) => (
                <tr key={`${row.from} ${JSON.stringify(row.for ?? {})}`}>
                  <th scope="row">{cellsInWords(row.for)}</th>
                  <td data-number data-title="Значение">
                    {printParameter(parameter, row.value)}
                  </td>
                  <td data-title="Действует">
                    {`с ${printDay(row.from)}${row.to === undefined ? '' : ` по ${printDay(row.to)}`}`}
                  </td>
                  <td>
                    {row.source !== null && (
                      <>
                        <EntryLink list="acts" id={actOf(row.source).id}>
                          {citeShort(row.source)}
                        </EntryLink>
                        ;{' '}
                      </>
                    )}
                    {[provenanceInWords(row.provenance), ...(row.note === undefined ? [] : [row.note])].join('; ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </Panel>
      )}
      <UsersPanel id={parameter.id} />
    </Passport>
  )
}

function cellsInWords(cell: Parameter['rows'][number]['for']): string {
  const titles = Object.entries(cell ?? {}).flatMap(([dimension, value]) => {
    const title = forms.find(({ dimensions }) => dimensions[dimension]?.values[value])?.dimensions[dimension]?.values[
      value
    ]?.title
    return title === undefined || title === '—' ? [] : [title]
  })
  return titles.length === 0 ? 'для всех' : titles.join(', ')
}
