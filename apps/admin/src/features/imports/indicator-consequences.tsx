import { Button } from '@mantine/core'
import { cellKey, countOf, printEvaluation, printPeriod } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { changeSince, measureTitle } from '../../catalogue/measured.ts'
import { DataTable } from '../../components/data-table.tsx'
import { useUnits } from '../../server/units.ts'
import type { Consequences } from './consequences-panel.tsx'

const SHOWN_AT_FIRST = 20

interface IndicatorConsequencesProps {
  readonly indicators: Consequences['indicators']
  /** How many change in all: of a whole district more than are sent. */
  readonly count: number
}

/** Which indicators would have another value: the district first, then its schools. */
export function IndicatorConsequences({ indicators, count }: IndicatorConsequencesProps) {
  const { nameOf } = useUnits()
  const [all, setAll] = useState(false)
  if (indicators.length === 0) return null
  const shown = all ? indicators : indicators.slice(0, SHOWN_AT_FIRST)
  return (
    <>
      <h3>Показатели ({countOf(count, ['значение', 'значения', 'значений'])})</h3>
      <DataTable caption="Как изменятся показатели" stacked>
        <thead>
          <tr>
            <th scope="col">Показатель</th>
            <th scope="col">Где</th>
            <th scope="col">Год</th>
            <th scope="col">Сейчас</th>
            <th scope="col">Станет</th>
            <th scope="col">Разница</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ indicator: id, unit, period, cell, before, after }) => {
            const indicator = indicatorOf(id)
            const key = cell === undefined ? undefined : cellKey(cell)
            return (
              <tr key={`${id} ${unit} ${period} ${key}`}>
                <th scope="row">
                  <Link to="/indicators" search={{ indicator: id, unit, ...(key !== undefined && { cell: key }) }}>
                    {measureTitle(indicator, cell)}
                  </Link>
                </th>
                <td data-title="Где">{nameOf(unit)}</td>
                <td data-title="Год">{printPeriod(period)}</td>
                <td data-title="Сейчас">{printEvaluation(before, indicator)}</td>
                <td data-title="Станет">
                  <b>{printEvaluation(after, indicator)}</b>
                </td>
                <td data-title="Разница">{changeSince(before, after, indicator)?.text ?? '—'}</td>
              </tr>
            )
          })}
        </tbody>
      </DataTable>
      {indicators.length > shown.length && (
        <Button variant="default" size="xs" onClick={() => setAll(true)}>
          Показать ещё {indicators.length - shown.length}
        </Button>
      )}
      {all && count > indicators.length && (
        <p>
          Показаны первые {indicators.length} из {count}: остальные изменения меньше по важности.
        </p>
      )}
    </>
  )
}
