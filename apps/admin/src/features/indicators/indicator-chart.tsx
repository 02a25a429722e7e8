import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Dynamics } from '../../catalogue/dynamics.ts'
import { measureTitle } from '../../catalogue/measured.ts'
import { DynamicsFigure } from '../../components/dynamics-figure.tsx'
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

/** The district over the years, with one organisation beside it. */
export function IndicatorChart({ table, chosen: { indicator, cell }, unit }: IndicatorChartProps) {
  const { nameOf } = useUnits()
  const navigate = useNavigate({ from: '/indicators' })
  const row = table.rows.find((each) => each.unit === unit)
  const dynamics = useMemo(
    (): Dynamics => ({
      indicator,
      periods: table.periods,
      lines: [
        { title: 'Район в целом', evaluations: table.total },
        ...(row ? [{ title: nameOf(row.unit), evaluations: row.evaluations }] : []),
      ],
    }),
    [indicator, table.periods, table.total, row, nameOf],
  )
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
      <DynamicsFigure dynamics={dynamics} title={measureTitle(indicator, cell)} />
    </>
  )
}
