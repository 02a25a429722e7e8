import { changeFromPrevious, deviationFromRest } from '../kernel/compared.ts'
import { evaluate } from '../kernel/evaluate.ts'
import type { Evaluation } from '../kernel/evaluation.ts'
import { cellsOfIndicator, formOfIndicator } from '../kernel/cells-of-indicator.ts'
import type { Form } from '../kernel/form.ts'
import type { Indicator } from '../kernel/indicator.ts'
import type { JudgementContext } from '../kernel/judge.ts'
import { previousPeriod, type Period } from '../kernel/period.ts'
import { parameterValue } from '../kernel/read-reference.ts'
import type { CellPosition } from '../kernel/submission.ts'
import type { Unit } from '../kernel/unit.ts'
import { smallCohort } from '../parameters/small-cohort.ts'
import type { Target } from './definition.ts'

/** What the parts of one report share: the data, the years and a memory of every cohort that was shown. */
export class Composition {
  readonly context: JudgementContext
  readonly period: Period
  /** Oldest first; the last is the period of the report. */
  readonly years: readonly Period[]
  #smallest: number | null = null

  constructor(context: JudgementContext, period: Period, years: number) {
    this.context = context
    this.period = period
    this.years = Array.from({ length: years }, (_, index) => previousPeriod(period, years - 1 - index))
  }

  get district(): Unit {
    return this.context.units.root
  }

  indicator(id: string): Indicator {
    const indicator = this.context.indicators.find((candidate) => candidate.id === id)
    if (!indicator) throw new Error(`unknown indicator: ${id}`)
    return indicator
  }

  form(id: string): Form {
    const form = this.context.forms.find((candidate) => candidate.id === id)
    if (!form) throw new Error(`unknown form: ${id}`)
    return form
  }

  formOf(indicator: Indicator): Form {
    return formOfIndicator(indicator, this.context.forms)
  }

  measure(indicator: Indicator, unit: string, period: Period, cell?: CellPosition): Evaluation {
    const evaluation = evaluate(indicator, { units: [unit], period, ...(cell && { cell }) }, this.context)
    this.remember(evaluation)
    return evaluation
  }

  /** Notes the cohorts that a printed evaluation lets a reader see. */
  remember(evaluation: Evaluation): void {
    if (evaluation.state !== 'value' && evaluation.state !== 'partial') return
    const indicator = this.context.indicators.find(({ id }) => id === evaluation.indicator)
    // A difference shows no cohort of its own: both of its sides stand elsewhere.
    if (!indicator) return
    const cohorts = indicator.formula.op === 'share' ? evaluation.parts.slice(1) : evaluation.parts
    for (const { value } of cohorts) {
      if (value > 0 && (this.#smallest === null || value < this.#smallest)) this.#smallest = value
    }
  }

  target({ indicator, cell }: Target, unit: string, period: Period): Evaluation {
    return this.measure(this.indicator(indicator), unit, period, cell)
  }

  change({ indicator, cell }: Target, unit: string, period: Period): Evaluation {
    return this.measure(changeFromPrevious(this.indicator(indicator)), unit, period, cell)
  }

  deviation({ indicator, cell }: Target, unit: string, period: Period): Evaluation {
    return this.measure(deviationFromRest(this.indicator(indicator)), unit, period, cell)
  }

  /** Legal entities that the form concerns, each followed by its leaves when it has several. */
  organisations(form: Form): readonly { readonly unit: Unit; readonly depth: 0 | 1 }[] {
    const { units } = this.context
    return units.schoolsAt(this.period).flatMap((school) => {
      const leaves = units
        .leavesAt([school.id], this.period)
        .filter((leaf) => units.appliesAt(form.appliesTo, leaf.id, this.period))
      if (leaves.length === 0) return []
      const own = { unit: school, depth: 0 as const }
      const several = leaves.length > 1 || leaves[0]?.id !== school.id
      return several ? [own, ...leaves.map((unit) => ({ unit, depth: 1 as const }))] : [own]
    })
  }

  /** Cells of an indicator that somebody sat in one of the years, in the order of the form. */
  cellsShown(indicator: Indicator): readonly CellPosition[] {
    return cellsOfIndicator(indicator, this.context.forms).filter((cell) =>
      this.years.some((year) => {
        const sat = evaluate(indicator, { units: [this.district.id], period: year, cell }, this.context)
        return (sat.state === 'value' || sat.state === 'partial') && sat.parts.some(({ value }) => value > 0)
      }),
    )
  }

  /** The smallest cohort from 1 up to below the publication limit that the report lets a reader see; null when there is none. */
  get smallCohortShown(): number | null {
    const limit = parameterValue(this.context, { parameter: smallCohort.id }, this.period)
    return this.#smallest !== null && typeof limit === 'number' && this.#smallest < limit ? this.#smallest : null
  }
}
