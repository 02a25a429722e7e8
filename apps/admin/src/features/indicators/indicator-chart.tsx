import { NativeSelect } from '@mantine/core'
import {
  approximate,
  printEvaluation,
  printExact,
  printPeriod,
  type Chart,
  type ChartPoint,
  type Evaluation,
  type Indicator,
  type IndicatorUnit,
  type Period,
} from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { measureTitle, valueOf } from '../../catalogue/measured.ts'
import { ChartFigure } from '../../components/chart-figure.tsx'
import { WITHHELD } from '../../components/withheld.ts'
import { useUnits } from '../../server/units.ts'
import type { ChosenIndicator } from './indicator-search.ts'
import type { TableOfIndicator } from './indicator-table.tsx'
import styles from './indicator-chart.module.css'

interface IndicatorChartProps {
  readonly table: TableOfIndicator
  readonly chosen: ChosenIndicator
  /** The organisation drawn beside the district. */
  readonly unit: string | undefined
}

interface Line {
  readonly title: string
  /** Null where the value is withheld. */
  readonly evaluations: readonly (Evaluation | null)[]
}

/** The district over the years, with one organisation beside it. */
export function IndicatorChart({ table, chosen: { indicator, cell }, unit }: IndicatorChartProps) {
  const { nameOf } = useUnits()
  const navigate = useNavigate({ from: '/indicators' })
  const row = table.rows.find((each) => each.unit === unit)
  // The drawing starts anew when its object changes, so the object must not change with every rendering.
  const lines = useMemo(
    (): readonly Line[] => [
      { title: 'Район в целом', evaluations: table.total },
      ...(row ? [{ title: nameOf(row.unit), evaluations: row.evaluations }] : []),
    ],
    [table.total, row, nameOf],
  )
  const chart = useMemo(() => chartOf(lines, table.periods, indicator), [lines, table.periods, indicator])
  const caption = `${measureTitle(indicator, cell)}: по годам`
  const alt = lines.map(({ title, evaluations }) => {
    const said = evaluations.map(
      (each, index) => `${chart.categories[index]} — ${each ? printEvaluation(each, indicator) : WITHHELD}`,
    )
    return `${title}: ${said.join(', ')}.`
  })
  return (
    <>
      <NativeSelect
        className={styles.choice}
        label="На рисунке рядом с районом"
        value={row?.unit ?? ''}
        data={[
          { value: '', label: 'только район' },
          ...table.rows.map((each) => ({ value: each.unit, label: nameOf(each.unit) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            search: (previous) => ({ ...previous, unit: value === '' ? undefined : value }),
            resetScroll: false,
            replace: true,
          })
        }
      />
      <ChartFigure chart={chart} caption={caption} alt={`${caption}. ${alt.join(' ')}`} />
    </>
  )
}

const UNITS: Readonly<Record<IndicatorUnit, string>> = {
  percent: '%',
  points: 'п. п.',
  score: 'баллы',
  mark: 'отметка',
  index: 'индекс',
  'per-person': 'на человека',
  persons: 'чел.',
  events: 'сдач',
}

function chartOf(lines: readonly Line[], periods: readonly Period[], indicator: Indicator): Chart {
  return {
    type: 'line',
    unit: UNITS[indicator.unit],
    categories: periods.map(printPeriod),
    series: lines.map(({ title, evaluations }) => ({
      title,
      points: evaluations.map((evaluation) => pointOf(evaluation, indicator)),
    })),
  }
}

function pointOf(evaluation: Evaluation | null, indicator: Indicator): ChartPoint | null {
  const value = evaluation && valueOf(evaluation)
  if (!value) return null
  return {
    value: approximate(value) * (indicator.unit === 'percent' ? 100 : 1),
    label: printExact(value, indicator),
  }
}
