import { NativeSelect } from '@mantine/core'
import { cellKey } from '@msoko/domain'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { isComparable } from '../../catalogue/comparison.ts'
import { indicatorOf } from '../../catalogue/declarations.ts'
import type { Dynamics } from '../../catalogue/dynamics.ts'
import { measureTitle } from '../../catalogue/measured.ts'
import { DynamicsFigure } from '../../components/dynamics-figure.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Panel } from '../../components/panel.tsx'
import { trpc } from '../../server/trpc.ts'
import { measuresByForm, type Measure } from './measures-by-form.ts'
import styles from './unit-dynamics.module.css'

interface UnitDynamicsProps {
  readonly unit: string
  readonly name: string
  readonly measures: readonly Measure[]
  /** The measure of the address. */
  readonly chosen: string | undefined
}

/** One measure of a school over all years, with the district beside it; the choice stays in the address. */
export function UnitDynamics({ unit, name, measures, chosen }: UnitDynamicsProps) {
  const navigate = useNavigate()
  const measure =
    measures.find((each) => keyOf(each) === chosen) ??
    measures.find(({ indicator }) => isComparable(indicatorOf(indicator))) ??
    measures[0]
  if (!measure) return null
  return (
    <Panel title="Динамика">
      <NativeSelect
        className={styles.choice}
        label="Показатель на рисунке"
        value={keyOf(measure)}
        data={measuresByForm(measures).map(({ form, subjects }) => ({
          group: form.title,
          items: subjects.flatMap((subject) =>
            subject.measures.map((each) => ({
              value: keyOf(each),
              label: measureTitle(indicatorOf(each.indicator), each.cell),
            })),
          ),
        }))}
        onChange={({ currentTarget: { value } }) =>
          void navigate({
            to: '.',
            search: (previous) => ({ ...previous, measure: value }),
            resetScroll: false,
            replace: true,
          })
        }
      />
      <MeasureDynamics measure={measure} unit={unit} name={name} />
    </Panel>
  )
}

interface MeasureDynamicsProps {
  readonly measure: Measure
  readonly unit: string
  readonly name: string
}

function MeasureDynamics({ measure: { indicator: id, cell }, unit, name }: MeasureDynamicsProps) {
  const query = useQuery({
    ...trpc.indicators.table.queryOptions({ indicator: id, ...(cell && { cell }) }),
    placeholderData: keepPreviousData,
  })
  const table = query.data
  const dynamics = useMemo((): Dynamics | null => {
    const row = table?.rows.find((each) => each.unit === unit)
    if (!table || !row) return null
    return {
      indicator: indicatorOf(table.indicator),
      periods: table.periods,
      lines: [
        { title: name, evaluations: row.evaluations },
        { title: 'Район в целом', evaluations: table.total },
      ],
    }
  }, [table, unit, name])
  return (
    <Loaded query={query} what="Динамика">
      {(shown) =>
        dynamics && <DynamicsFigure dynamics={dynamics} title={measureTitle(dynamics.indicator, shown.cell)} />
      }
    </Loaded>
  )
}

function keyOf({ indicator, cell }: Measure): string {
  return cell ? `${indicator}~${cellKey(cell)}` : indicator
}
