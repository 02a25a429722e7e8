import { printPeriod } from '@msoko/domain'
import { useMemo } from 'react'
import {
  breaksInWords,
  dynamicsChart,
  dynamicsColumns,
  dynamicsInWords,
  intervalInWords,
  type Dynamics,
} from '../catalogue/dynamics.ts'
import { exportedValue } from '../catalogue/exported-value.ts'
import { ChartFigure } from './chart-figure.tsx'
import styles from './dynamics-figure.module.css'
import { DynamicsTable } from './dynamics-table.tsx'
import { ExportButton, type ShownTable } from './export-button.tsx'

interface DynamicsFigureProps {
  /** The drawing starts anew when this object changes, so it must not change with every rendering. */
  readonly dynamics: Dynamics
  /** What is measured: «Доля выпускников…: математика». */
  readonly title: string
}

const INTERVAL =
  'Чёрточка у точки — 95-процентный интервал Уилсона: при малом числе участников доля меняется и случайно. Интервал приблизительный.'

function hasIntervals({ indicator, lines }: Dynamics): boolean {
  return lines.some(({ evaluations }) => evaluations.some((each) => intervalInWords(each, indicator) !== null))
}

/** An indicator over the years: lines that break where there is nothing to join, why they break, and the same figures as a table. */
export function DynamicsFigure({ dynamics, title }: DynamicsFigureProps) {
  const chart = useMemo(() => dynamicsChart(dynamics), [dynamics])
  const caption = `${title}: по годам`
  const breaks = breaksInWords(dynamics)
  const notes = (
    <div className={styles.notes}>
      {breaks.length > 0 && (
        <>
          <p className={styles.about}>Где линия прерывается:</p>
          <ul>
            {breaks.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {hasIntervals(dynamics) && <p className={styles.about}>{INTERVAL}</p>}
    </div>
  )
  return (
    <ChartFigure
      chart={chart}
      caption={caption}
      alt={`${caption}. ${dynamicsInWords(dynamics)}`}
      notes={notes}
      twin={
        <>
          <DynamicsTable dynamics={dynamics} caption={caption} />
          <ExportButton table={() => shownDynamics(dynamics, caption)} />
        </>
      }
    />
  )
}

function shownDynamics(dynamics: Dynamics, title: string): ShownTable {
  const { indicator, periods, lines } = dynamics
  const share = indicator.formula.op === 'share'
  return {
    sheet: 'Динамика',
    title,
    notes: [...breaksInWords(dynamics), ...(share ? [INTERVAL] : [])],
    columns: dynamicsColumns(dynamics).map((heading, index) => ({ title: heading, width: index === 0 ? 14 : 24 })),
    rows: periods.map((period, year) => [
      printPeriod(period),
      ...lines.flatMap(({ evaluations }) => {
        const evaluation = evaluations[year] ?? null
        const value = exportedValue(evaluation, indicator)
        return share ? [value, intervalInWords(evaluation, indicator) ?? '—'] : [value]
      }),
    ]),
  }
}
