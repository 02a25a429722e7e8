import { NativeSelect } from '@mantine/core'
import { cellKey, forms, indicators, printPeriod, startYear, type Period } from '@msoko/domain'
import { useNavigate } from '@tanstack/react-router'
import { chosenYear } from '../../address/school-year.ts'
import { cellsOfIndicator, nearestCell } from '../../catalogue/cells-of-indicator.ts'
import { formBehind } from '../../catalogue/declarations.ts'
import { usePeriods } from '../../server/periods.ts'
import type { ChosenIndicator, IndicatorSearch } from './indicator-search.ts'
import styles from './indicator-filters.module.css'

interface IndicatorFiltersProps {
  readonly chosen: ChosenIndicator
  readonly search: IndicatorSearch
}

const GROUPED = forms
  .map((form) => ({
    group: form.title,
    items: indicators
      .filter((indicator) => formBehind(indicator).id === form.id)
      .map(({ id, title }) => ({ value: id, label: title })),
  }))
  .filter(({ items }) => items.length > 0)

export function IndicatorFilters({ chosen, search }: IndicatorFiltersProps) {
  const navigate = useNavigate({ from: '/indicators' })
  const change = (next: IndicatorSearch): void =>
    void navigate({ search: (previous) => ({ ...previous, ...next }), resetScroll: false, replace: true })
  const { indicator, cell = {} } = chosen
  return (
    <section className={styles.filters} aria-label="Выбор показателя">
      <NativeSelect
        className={styles.wide}
        label="Показатель"
        value={indicator.id}
        data={GROUPED}
        onChange={({ currentTarget: { value } }) => change({ indicator: value })}
      />
      {indicator.by.map((dimension) => {
        const options = offeredValues(chosen, dimension)
        if (options.length < 2) return null
        return (
          <NativeSelect
            key={dimension}
            label={formBehind(indicator).dimensions[dimension]?.title ?? dimension}
            value={cell[dimension] ?? ''}
            data={options}
            onChange={({ currentTarget: { value } }) => {
              const nearest = nearestCell(indicator, { ...cell, [dimension]: value })
              change({ cell: nearest && cellKey(nearest) })
            }}
          />
        )
      })}
      <YearBounds search={search} onChange={change} />
    </section>
  )
}

/** The values of a dimension that go with what is chosen in the dimensions before it. */
function offeredValues({ indicator, cell = {} }: ChosenIndicator, dimension: string) {
  const before = indicator.by.slice(0, indicator.by.indexOf(dimension))
  const fitting = cellsOfIndicator(indicator).filter((each) => before.every((name) => each[name] === cell[name]))
  const values = [...new Set(fitting.map((each) => each[dimension] ?? ''))]
  const titles = formBehind(indicator).dimensions[dimension]?.values
  return values.map((value) => ({ value, label: titles?.[value]?.title ?? value }))
}

interface YearBoundsProps {
  readonly search: IndicatorSearch
  readonly onChange: (next: Pick<IndicatorSearch, 'from' | 'to'>) => void
}

function YearBounds({ search, onChange }: YearBoundsProps) {
  const periods = usePeriods(chosenYear(undefined))
  const options = (shown: number | undefined, none: string) => [
    { value: '', label: none },
    ...[...new Set([...periods.map(startYear), ...(shown === undefined ? [] : [shown])])]
      .toSorted((a, b) => a - b)
      .map((year) => ({ value: String(year), label: printPeriod(`school-year:${year}` as Period) })),
  ]
  const read = (value: string): number | undefined => (value === '' ? undefined : Number(value))
  return (
    <>
      <NativeSelect
        label="С учебного года"
        value={search.from === undefined ? '' : String(search.from)}
        data={options(search.from, 'с первого')}
        onChange={({ currentTarget: { value } }) => onChange({ from: read(value) })}
      />
      <NativeSelect
        label="По учебный год"
        value={search.to === undefined ? '' : String(search.to)}
        data={options(search.to, 'по последний')}
        onChange={({ currentTarget: { value } }) => onChange({ to: read(value) })}
      />
    </>
  )
}
