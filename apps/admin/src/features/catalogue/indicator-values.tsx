import { cellKey, type Indicator, type Period } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { cellName } from '../../catalogue/measured.ts'
import { periodOfIndicator } from '../../catalogue/period-of-indicator.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { StateInWords } from '../../components/state-in-words.tsx'
import { ValueLink } from '../../components/value-link.tsx'
import { useUser } from '../../server/me.ts'
import { trpc } from '../../server/trpc.ts'
import { useUnits } from '../../server/units.ts'
import styles from './indicator-values.module.css'

interface IndicatorValuesProps {
  readonly indicator: Indicator
  readonly period: Period
}

/** The value of the district, for a school its own: one, or one for each cell that anybody has been measured in. */
export function IndicatorValues({ indicator, period }: IndicatorValuesProps) {
  const { role } = useUser()
  const { nameOf } = useUnits()
  const isElsewhere = indicator.level === (role === 'district' ? 'unit' : 'district')
  const query = useQuery({
    ...trpc.catalogue.values.queryOptions({ period, indicators: [indicator.id] }),
    enabled: !isElsewhere,
  })
  if (isElsewhere) {
    return (
      <p>
        {role === 'district'
          ? 'Показатель школы: по району в целом не считается. Значения школ — на странице показателя.'
          : 'Показатель района: по одной школе не считается.'}
      </p>
    )
  }
  return (
    <Loaded query={query} what="Значение">
      {({ unit, evaluations }) => {
        const [first] = evaluations
        if (indicator.by.length === 0) {
          return first === undefined ? null : (
            <>
              <p className={styles.value}>
                <ValueLink evaluation={first} parts />
              </p>
              <p>{`${nameOf(unit)}, ${periodOfIndicator(indicator, period)}`}</p>
              <StateInWords evaluation={first} indicator={indicator} />
            </>
          )
        }
        const measured = evaluations.filter(({ state }) => state !== 'not-applicable')
        if (measured.length === 0) return <p>За этот год измерять было нечего ни по одному разрезу.</p>
        return (
          <DataTable caption={`${indicator.title}: ${nameOf(unit)}, ${periodOfIndicator(indicator, period)}`}>
            <thead>
              <tr>
                <th scope="col">Разрез</th>
                <th scope="col" data-number>
                  {nameOf(unit)}
                </th>
              </tr>
            </thead>
            <tbody>
              {measured.map((evaluation) => (
                <tr key={cellKey(evaluation.cell ?? {})}>
                  <th scope="row">{cellName(indicator, evaluation.cell)}</th>
                  <td data-number>
                    <ValueLink evaluation={evaluation} parts />
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        )
      }}
    </Loaded>
  )
}
