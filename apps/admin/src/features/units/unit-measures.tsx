import { overRest, printEvaluation, printPeriod } from '@msoko/domain'
import type { ReactNode } from 'react'
import { differenceFromRest } from '../../catalogue/comparison.ts'
import { indicatorOf } from '../../catalogue/declarations.ts'
import { WITHHELD } from '../../catalogue/withheld.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { Panel } from '../../components/panel.tsx'
import { ValueLink } from '../../components/value-link.tsx'
import { MeasureGroups } from './measure-groups.tsx'
import type { Measure } from './measures-by-form.ts'
import type { Profile } from './profile.ts'
import { notesOf, shownMeasures } from './shown-measures.ts'

interface UnitMeasuresProps {
  readonly profile: Profile
  readonly name: string
  /** Of the section of the plan. */
  readonly choice: ReactNode
}

/** Five years of the school, and the rest of the district without it in the last one. */
export function UnitMeasures({ profile, name, choice }: UnitMeasuresProps) {
  const years = profile.measures[0]?.evaluations.map(({ period }) => printPeriod(period)) ?? []
  const title = `${name}: показатели за пять лет`
  return (
    <Panel title="Показатели за пять лет">
      {choice}
      {profile.measures.length === 0 ? (
        <EmptyState title="Показателей этого раздела нет: сведения за эти годы не загружены." />
      ) : (
        <>
          <p>Нажмите на число, чтобы увидеть, из чего оно получилось. Сравнение — за {years.at(-1)}.</p>
          {notesOf(profile.measures).map((note) => (
            <p key={note}>{note}</p>
          ))}
          <MeasureGroups
            measures={profile.measures}
            caption={title}
            columns={[...years, 'Остальной район', 'Разница'].map((heading) => ({ title: heading, number: true }))}
            cells={(measure) => <MeasureCells measure={measure} />}
          />
          <ExportButton table={() => shownMeasures(profile.measures, { title, years })} />
        </>
      )}
    </Panel>
  )
}

function MeasureCells({ measure: { indicator: id, evaluations, rest } }: { readonly measure: Measure }) {
  const indicator = indicatorOf(id)
  const own = evaluations.at(-1)
  return (
    <>
      {evaluations.map((evaluation) => (
        <td key={evaluation.period} data-number>
          <ValueLink evaluation={evaluation} />
        </td>
      ))}
      <td data-number>{rest ? printEvaluation(rest, overRest(indicator)) : WITHHELD}</td>
      <td data-number>{(own && differenceFromRest(own, rest, indicator)?.text) ?? '—'}</td>
    </>
  )
}
