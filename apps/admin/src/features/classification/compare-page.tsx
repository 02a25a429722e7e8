import { Checkbox, NativeSelect } from '@mantine/core'
import { countOf, printPeriod, ruleSetKey } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { DataTable } from '../../components/data-table.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { FindingReasons } from '../../components/finding-reasons.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Panel } from '../../components/panel.tsx'
import { SCHOOL_WORDS, VerdictMark } from '../../components/verdict-mark.tsx'
import { YearSelect } from '../../components/year-select.tsx'
import { usePeriods } from '../../server/periods.ts'
import { useRuleSets } from '../../server/rule-sets.ts'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import { compareFindings, shownComparison, type ComparedFindings } from './compared-findings.ts'
import { chosenPair, readCompareSearch, type CompareSearch } from './compare-search.ts'
import { flagChoices, keyOfChoice, titleOfChoice, type FlagChoice } from './flag-choice.ts'
import { RuleSetAbout } from './rule-set-about.tsx'

const SCHOOLS = ['школы', 'школ', 'школ'] as const

/** Two sets of rules over the same figures: where they agree on a school, and why not. */
export function ComparePage() {
  const { nameOf } = useUnits()
  const search = useSearch({ from: '/signed-in/low-results/compare' })
  const navigate = useNavigate({ from: '/low-results/compare' })
  const { year } = useSearch({ from: '/signed-in' })
  const period = chosenYear(year)
  const periods = usePeriods(period)
  const pair = chosenPair(search, useRuleSets())
  const [first, second] = pair
  const one = useFindings(first, period)
  const other = useFindings(second, period)
  const choose = (change: CompareSearch): void => {
    void navigate({
      search: (previous) => ({
        ...previous,
        first: undefined,
        second: undefined,
        differing: undefined,
        ...readCompareSearch({ ...search, ...change }),
      }),
      resetScroll: false,
      replace: true,
    })
  }
  return (
    <>
      <PageHead
        title="Два набора правил рядом"
        lead="Одни и те же данные по разным правилам. Сначала школы, о которых правила говорят разное."
      >
        <FlagChoiceSelect label="Первые правила" chosen={first} onChoose={(key) => choose({ first: key })} />
        <FlagChoiceSelect label="Вторые правила" chosen={second} onChoose={(key) => choose({ second: key })} />
        <YearSelect chosen={period} periods={periods} />
      </PageHead>
      <Loaded query={one} what="Первый список">
        {(firstFindings) => (
          <Loaded query={other} what="Второй список">
            {(secondFindings) => {
              const compared = compareFindings(firstFindings, secondFindings)
              const differing = compared.filter(({ differ }) => differ)
              const shown = search.differing ? differing : compared
              return (
                <Panel title={`${printPeriod(period)} учебный год`} aside={<Link to="/low-results">К списку</Link>}>
                  <p>
                    {differing.length === 0
                      ? 'Выводы совпадают по всем школам.'
                      : `Выводы расходятся у ${countOf(differing.length, SCHOOLS)} из ${compared.length}.`}
                  </p>
                  <Checkbox
                    label="Только расхождения"
                    checked={search.differing === true}
                    onChange={({ currentTarget: { checked } }) => choose({ differing: checked ? true : undefined })}
                  />
                  {shown.length === 0 ? (
                    <EmptyState title="Таких школ нет.">
                      <p>Уберите отметку «Только расхождения» или выберите другой год.</p>
                    </EmptyState>
                  ) : (
                    <>
                      <Comparison compared={shown} pair={pair} />
                      <ExportButton table={() => shownComparison(shown, pair, period, nameOf)} />
                    </>
                  )}
                </Panel>
              )
            }}
          </Loaded>
        )}
      </Loaded>
      <RuleSetAbout {...first} />
      {second.ruleSet !== first.ruleSet && <RuleSetAbout {...second} />}
    </>
  )
}

function useFindings({ ruleSet, flag }: FlagChoice, period: ReturnType<typeof chosenYear>) {
  return useQuery(trpc.classification.list.queryOptions({ ruleSet: ruleSetKey(ruleSet), flag: flag.id, period }))
}

interface FlagChoiceSelectProps {
  readonly label: string
  readonly chosen: FlagChoice
  readonly onChoose: (key: string) => void
}

function FlagChoiceSelect({ label, chosen, onChoose }: FlagChoiceSelectProps) {
  return (
    <NativeSelect
      label={label}
      value={keyOfChoice(chosen)}
      data={flagChoices(useRuleSets()).map((choice) => ({ value: keyOfChoice(choice), label: titleOfChoice(choice) }))}
      onChange={({ currentTarget: { value } }) => onChoose(value)}
    />
  )
}

interface ComparisonProps {
  readonly compared: readonly ComparedFindings[]
  readonly pair: readonly [FlagChoice, FlagChoice]
}

function Comparison({ compared, pair: [first, second] }: ComparisonProps) {
  const { nameOf } = useUnits()
  const { year } = useSearch({ from: '/signed-in' })
  return (
    <DataTable caption="Школы по двум наборам правил" stacked>
      <thead>
        <tr>
          <th scope="col">Школа</th>
          <th scope="col">{titleOfChoice(first)}</th>
          <th scope="col">{titleOfChoice(second)}</th>
          <th scope="col">Совпадают</th>
        </tr>
      </thead>
      <tbody>
        {compared.map((each) => (
          <tr key={each.unit}>
            <th scope="row">
              <Link to="/units/$unit" params={{ unit: each.unit }} search={year === undefined ? {} : { year }}>
                {nameOf(each.unit)}
              </Link>
            </th>
            <td data-title={titleOfChoice(first)}>
              <VerdictMark verdict={each.first.verdict} words={SCHOOL_WORDS} />
              <FindingReasons finding={each.first} about={`${nameOf(each.unit)}: ${titleOfChoice(first)}`} />
            </td>
            <td data-title={titleOfChoice(second)}>
              <VerdictMark verdict={each.second.verdict} words={SCHOOL_WORDS} />
              <FindingReasons finding={each.second} about={`${nameOf(each.unit)}: ${titleOfChoice(second)}`} />
            </td>
            <td data-title="Совпадают">{each.differ ? 'нет' : 'да'}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
