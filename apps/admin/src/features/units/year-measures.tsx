import { printPeriod, type Period } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { COMPARISON_COLUMNS, ComparisonCells } from '../../components/comparison-cells.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { Panel } from '../../components/panel.tsx'
import { MeasureGroups } from './measure-groups.tsx'
import type { Profile } from './profile.ts'
import { notesOf, shownYear } from './shown-measures.ts'

interface YearMeasuresProps {
  readonly profile: Profile
  readonly name: string
  readonly period: Period
  /** Of the section of the plan. */
  readonly choice: ReactNode
}

const NUMBERS: readonly string[] = COMPARISON_COLUMNS.slice(0, 3)

/** The school's figures of one year beside the rest of the district, as far as the school may see it. */
export function YearMeasures({ profile: { unit, measures }, name, period, choice }: YearMeasuresProps) {
  const year = printPeriod(period)
  const title = `${name}: показатели за ${year}`
  return (
    <Panel
      title={`Показатели за ${year} учебный год`}
      aside={
        <Link to="/units/$unit" params={{ unit }} search={(previous) => ({ year: previous.year })}>
          Все показатели за пять лет
        </Link>
      }
    >
      {choice}
      {measures.length === 0 ? (
        <EmptyState title="Показателей этого раздела нет: сведения за этот год не загружены." />
      ) : (
        <>
          <p>Нажмите на число, чтобы увидеть, из чего оно получилось.</p>
          {notesOf(measures).map((note) => (
            <p key={note}>{note}</p>
          ))}
          <MeasureGroups
            measures={measures}
            stacked
            caption={title}
            columns={COMPARISON_COLUMNS.map((title) => ({ title, number: NUMBERS.includes(title) }))}
            cells={({ indicator, evaluations, rest }) => {
              const own = evaluations.at(-1)
              return own && <ComparisonCells compared={{ indicator: indicatorOf(indicator), own, rest }} />
            }}
          />
          <ExportButton table={() => shownYear(measures, title)} />
        </>
      )}
    </Panel>
  )
}
