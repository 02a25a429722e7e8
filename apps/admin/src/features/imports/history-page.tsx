import { NativeSelect } from '@mantine/core'
import { alignPeriod, forms, isOfDistrict, printPeriod } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import { HistoryEntries } from './history-entries.tsx'
import type { HistorySearch } from './history-search.ts'

/** Everything that was ever reported in one form by one organisation for one year: who, when, from which file. */
export function HistoryPage() {
  const { unit: wantedUnit, form: wantedForm, year } = useSearch({ from: '/signed-in/history' })
  const navigate = useNavigate()
  const { tree } = useUnits()
  const period = chosenYear(year)
  const leaves = tree.leavesAt(
    tree.all.map(({ id }) => id),
    period,
  )
  const form = forms.find(({ id }) => id === wantedForm) ?? forms[0]
  // A form of the whole district has one reporter, whoever was chosen before.
  const offered = form !== undefined && isOfDistrict(form.appliesTo) ? [tree.root] : leaves
  const own = wantedUnit !== undefined && tree.has(wantedUnit) ? tree.leavesAt([wantedUnit], period) : offered
  const unit = own.find(({ id }) => offered.some((each) => each.id === id)) ?? offered[0]
  const choose = (choice: HistorySearch): void =>
    void navigate({ to: '.', search: (previous) => ({ ...previous, ...choice }), resetScroll: false })
  return (
    <>
      <PageHead
        title="История сведений"
        lead="Кто, когда и из какого файла внёс или исправил числа. Ничего не стирается: отменённая загрузка тоже остаётся здесь."
      >
        <NativeSelect
          label="Организация"
          value={unit?.id ?? ''}
          data={offered.map(({ id, short }) => ({ value: id, label: short }))}
          onChange={({ currentTarget: { value } }) => choose({ unit: value })}
        />
        <NativeSelect
          label="Форма"
          value={form?.id ?? ''}
          data={forms.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={({ currentTarget: { value } }) => choose({ form: value })}
        />
        <YearSelect chosen={period} />
      </PageHead>
      {unit === undefined || form === undefined ? (
        <EmptyState title={`В ${printPeriod(period)} учебном году организаций нет.`} />
      ) : (
        <History scope={{ unit: unit.id, form: form.id, period: alignPeriod(period, form.period) }} />
      )}
    </>
  )
}

type Scope = Parameters<typeof trpc.imports.history.queryOptions>[0]

function History({ scope }: { readonly scope: Exclude<Scope, symbol> }) {
  const query = useQuery(trpc.imports.history.queryOptions(scope))
  return (
    <Loaded query={query} what="История сведений">
      {(entries) =>
        entries.length === 0 ? (
          <EmptyState title="Этих сведений ещё не было.">
            <p>Выберите другую организацию, форму или год.</p>
          </EmptyState>
        ) : (
          <HistoryEntries entries={entries} />
        )
      }
    </Loaded>
  )
}
