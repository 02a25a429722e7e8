import { countOf, printPeriod, ruleSetKey } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { usePeriods } from '../../server/periods.ts'
import { useRuleSets } from '../../server/rule-sets.ts'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import { FindingCard } from './finding-card.tsx'
import { keyOfChoice } from './flag-choice.ts'
import { FlagSelect } from './flag-select.tsx'
import { byUrgency, chosenFlag } from './low-results-search.ts'
import { MovementFilter } from './movement-filter.tsx'
import { RuleSetAbout } from './rule-set-about.tsx'
import { shownFindings } from './shown-findings.ts'
import { VerdictFilter } from './verdict-filter.tsx'
import styles from './low-results-page.module.css'

const SCHOOLS = ['школа', 'школы', 'школ'] as const

/** Every school with its verdict and reasons by the rules in force, and what the rules rest on. */
export function LowResultsPage() {
  const { nameOf } = useUnits()
  const search = useSearch({ from: '/signed-in/low-results' })
  const { verdict, moved } = search
  const { ruleSet, flag } = chosenFlag(search, useRuleSets())
  const { year } = useSearch({ from: '/signed-in' })
  const period = chosenYear(year)
  const periods = usePeriods(period)
  const query = useQuery(trpc.classification.list.queryOptions({ ruleSet: ruleSetKey(ruleSet), flag: flag.id, period }))
  return (
    <>
      <PageHead
        title={flag.listTitle}
        lead="Список для помощи школам, не рейтинг. «Почему?» под каждой школой показывает, что выполнено, что нет и чего не хватает."
      >
        <FlagSelect ruleSet={ruleSet} flag={flag} />
        <YearSelect chosen={period} periods={periods} />
      </PageHead>
      <Loaded query={query} what="Список школ">
        {(findings) => {
          const shown = findings
            .filter((finding) => verdict === undefined || finding.verdict === verdict)
            .filter(({ movement }) => moved === undefined || movement.kind === moved)
            .toSorted(byUrgency)
          return (
            <Panel
              title={`${printPeriod(period)} учебный год`}
              aside={<span>{countOf(findings.length, SCHOOLS)}</span>}
            >
              <div className={styles.filters}>
                <VerdictFilter findings={findings} chosen={verdict} />
                <MovementFilter findings={findings} chosen={moved} />
              </div>
              {shown.length === 0 ? (
                <Nothing filtered={findings.length > 0} />
              ) : (
                <ul className={styles.list}>
                  {shown.map((finding) => (
                    <FindingCard key={finding.unit} finding={finding} />
                  ))}
                </ul>
              )}
              {shown.length > 0 && (
                <ExportButton
                  table={() => shownFindings(shown, { title: flag.listTitle, period, verdict, moved, nameOf })}
                />
              )}
              <p>
                <Link
                  to="/low-results/compare"
                  search={{ ...(year !== undefined && { year }), first: keyOfChoice({ ruleSet, flag }) }}
                >
                  Сравнить с другими правилами
                </Link>
              </p>
            </Panel>
          )
        }}
      </Loaded>
      <RuleSetAbout ruleSet={ruleSet} flag={flag} />
    </>
  )
}

function Nothing({ filtered }: { readonly filtered: boolean }) {
  return filtered ? (
    <EmptyState title="Таких школ в этом году нет.">
      <p>Выберите «все» в отборе по выводу или по прошлому году.</p>
    </EmptyState>
  ) : (
    <EmptyState title="За этот год школ в районе нет.">
      <p>Выберите другой учебный год.</p>
    </EmptyState>
  )
}
