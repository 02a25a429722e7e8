import { countOf, printPeriod } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { chosenYear } from '../../address/school-year.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Note } from '../../components/note.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { useUser } from '../../server/me.ts'
import { trpc } from '../../server/trpc.ts'
import { AuthorityPanel } from './authority-panel.tsx'
import { FormDisagreements } from './form-disagreements.tsx'

export type Reconciliation = inferOutput<typeof trpc.reconciliation.list>

/** What two sources give differently: by form, organisation and figure. */
export function ReconciliationPage() {
  const { year } = useSearch({ from: '/signed-in' })
  const { role } = useUser()
  const period = chosenYear(year)
  const query = useQuery(trpc.reconciliation.list.queryOptions({ period }))
  return (
    <>
      <PageHead
        title="Сверка источников"
        lead="Одно и то же число может прийти из протокола, из подсчёта по строкам участников и из книги школы. Числа разных источников не складываются: в силе первый по порядку, остальные показаны для сверки."
      >
        <YearSelect chosen={period} />
      </PageHead>
      <Loaded query={query} what="Сверка">
        {(reconciliation) => (
          <>
            <Outcome reconciliation={reconciliation} year={printPeriod(period)} />
            {formsOf(reconciliation).map((form) => (
              <FormDisagreements key={form} form={form} reconciliation={reconciliation} />
            ))}
            {role === 'district' && <AuthorityPanel authority={reconciliation.authority} />}
          </>
        )}
      </Loaded>
    </>
  )
}

function Outcome({ reconciliation, year }: { readonly reconciliation: Reconciliation; readonly year: string }) {
  const { compared, scopes } = reconciliation
  if (compared === 0) {
    return (
      <EmptyState title={`За ${year} каждое сведение пришло только из одного источника: сверять нечего.`}>
        <p>Сверка появится, когда об одной школе загрузят и книгу, и протокол.</p>
      </EmptyState>
    )
  }
  if (scopes.length === 0) {
    return (
      <Note tone="good" title="Расхождений нет">
        <p>Сверено {countOf(compared, ['отчёт', 'отчёта', 'отчётов'])}: источники дают одинаковые числа.</p>
      </Note>
    )
  }
  const differences = scopes.reduce((sum, scope) => sum + scope.differences.length, 0)
  return (
    <Note tone="warn" title={`Расхождений: ${differences}`}>
      <p>
        Из {countOf(compared, ['сверенного отчёта', 'сверенных отчётов', 'сверенных отчётов'])} источники расходятся в{' '}
        {scopes.length}. Разберитесь, какое число верно, и загрузите исправленный файл.
      </p>
    </Note>
  )
}

function formsOf({ scopes }: Reconciliation): readonly string[] {
  return [...new Set(scopes.map(({ form }) => form))]
}
