import { printPeriod, startYear } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { flagBehind, ruleSetByKey } from '../../catalogue/declarations.ts'
import { DataTable } from '../../components/data-table.tsx'
import { SCHOOL_WORDS, VerdictMark } from '../../components/verdict-mark.tsx'
import { useUnits } from '../../server/units.ts'
import type { Consequences } from './consequences-panel.tsx'
import { flipsFirst, groundsInWords } from './verdict-change.ts'

/** Which schools would be found otherwise; the most important change first. */
export function VerdictConsequences({ verdicts }: { readonly verdicts: Consequences['verdicts'] }) {
  const { nameOf } = useUnits()
  if (verdicts.length === 0) return null
  return (
    <>
      <h3>Категории школ</h3>
      <DataTable caption="Как изменятся выводы о школах" stacked>
        <thead>
          <tr>
            <th scope="col">Школа</th>
            <th scope="col">Год и правила</th>
            <th scope="col">Сейчас</th>
            <th scope="col">Станет</th>
            <th scope="col">Что меняется в основаниях</th>
          </tr>
        </thead>
        <tbody>
          {flipsFirst(verdicts).map(({ unit, period, ruleSet, flag, before, after }) => (
            <tr key={`${unit} ${period} ${ruleSet} ${flag}`}>
              <th scope="row">
                <Link to="/units/$unit" params={{ unit }} search={{ year: startYear(period) }}>
                  {nameOf(unit)}
                </Link>
              </th>
              <td data-title="Год и правила">
                {printPeriod(period)}, {flagBehind({ ruleSet, flag }).title} ({ruleSetByKey(ruleSet).title})
              </td>
              <td data-title="Сейчас">
                <VerdictMark verdict={before.verdict} words={SCHOOL_WORDS} />
              </td>
              <td data-title="Станет">
                <VerdictMark verdict={after.verdict} words={SCHOOL_WORDS} />
              </td>
              <td data-title="Что меняется в основаниях">
                {groundsInWords({ ruleSet, flag, before, after }).map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}
