import { measuresOfRegister, printInteger } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { DataTable } from '../../components/data-table.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Moment, momentInWords } from '../../components/moment.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { trpc } from '../../server/trpc.ts'
import { registerOf } from './register-of.ts'

type Summaries = inferOutput<typeof trpc.registers.list>

/** 1.10 after 1.9. */
const byNumber = new Intl.Collator('ru', { numeric: true }).compare

const COLUMNS = [
  { title: 'Реестр', width: 60 },
  { title: 'Меры плана', width: 16 },
  { title: 'Записей', width: 10 },
  { title: 'Изменён', width: 20 },
]

/** What is kept row by row as it happens: the figures follow from the rows. */
export function RegistersPage() {
  const query = useQuery(trpc.registers.list.queryOptions())
  return (
    <>
      <PageHead
        title="Реестры"
        lead="Мероприятия, резерв, аттестация, акты: запись вносят один раз, когда событие произошло. Числа для показателей и справок система считает по записям сама."
      />
      <Panel title="Что ведётся">
        <Loaded query={query} what="Реестры">
          {(summaries) => <RegisterList summaries={summaries} />}
        </Loaded>
      </Panel>
    </>
  )
}

function RegisterList({ summaries }: { readonly summaries: Summaries }) {
  const rows = summaries.flatMap((summary) => {
    const known = registerOf(summary.register)
    return known === undefined
      ? []
      : [{ ...summary, ...known, measures: measuresOfRegister(known.register).toSorted(byNumber).join(', ') }]
  })
  return (
    <>
      <DataTable caption="Реестры" stacked>
        <thead>
          <tr>
            <th scope="col">Реестр</th>
            <th scope="col">Меры плана</th>
            <th scope="col" data-number>
              Записей
            </th>
            <th scope="col">Изменён</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ register, measures, rows: count, changedAt }) => (
            <tr key={register.id}>
              <th scope="row">
                <Link to="/registers/$register" params={{ register: register.id }}>
                  {register.title}
                </Link>
              </th>
              <td data-title="Меры плана">{measures}</td>
              <td data-title="Записей" data-number>
                {printInteger(count)}
              </td>
              <td data-title="Изменён">{changedAt === null ? 'записей ещё не было' : <Moment at={changedAt} />}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <ExportButton
        table={() => ({
          sheet: 'Реестры',
          title: 'Реестры',
          notes: [],
          columns: COLUMNS,
          rows: rows.map(({ register, measures, rows: count, changedAt }) => [
            register.title,
            measures,
            { value: count, format: '0' },
            changedAt === null ? 'записей ещё не было' : momentInWords(changedAt),
          ]),
        })}
      />
    </>
  )
}
