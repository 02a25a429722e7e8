import {
  approximate,
  catalogueContext,
  cellsOfIndicator,
  evaluate,
  Facts,
  forms,
  indicators,
  UnitTree,
  type CellPosition,
  type EvaluationContext,
  type Indicator,
  type Period,
} from '@msoko/domain'
import { largeUnits } from '../large-units.ts'
import { measure } from '../measure.ts'
import { printTimings } from '../print.ts'
import { columnsOf } from './columns.ts'
import { flatLoops, type FlatValues } from './flat-loops.ts'
import { largeSubmissions, SCHOOLS, YEARS } from './large-district.ts'

interface Question {
  readonly indicator: Indicator
  readonly cell: CellPosition
  readonly period: Period
  readonly unit: string
  /** Where the loops put their answer. */
  readonly at: number
}

/** Results of the exams for every school and the district, in every cell and year, beside the same sums written by hand. */
export async function benchEvaluation(rounds: number): Promise<string> {
  const units = new UnitTree(largeUnits(SCHOOLS))
  const leaves = units.all.filter(({ kind }) => kind === 'school').map(({ id }) => id)
  const submissions = largeSubmissions(leaves)
  const context = catalogueContext({ units, facts: new Facts(submissions) })
  const columns = columnsOf(submissions, leaves, YEARS)
  const flat = flatLoops(columns)
  const measured = measuredBoth(flat)
  const questions = allQuestions(measured, [...leaves, units.root.id])
  assertEqual(questions, context, flat)
  const timings = await measure(
    [
      {
        name: '`evaluate`: state, coverage, parts and exact value of each',
        run: () => evaluateAll(questions, context),
      },
      { name: 'typed arrays, written by hand: the numbers alone', run: () => flatLoops(columns) },
    ],
    { rounds, clock: 'processor' },
  )
  const values = questions.length.toLocaleString('en')
  return printTimings(
    `${measured.length} indicators of exam results, ${SCHOOLS} schools × ${YEARS.length} years: ${values} values`,
    timings,
  )
}

/** Indicators of the catalogue that the loops work out as well: each of theirs must be one of them. */
function measuredBoth(flat: FlatValues): readonly Indicator[] {
  return Object.keys(flat).map((id) => {
    const indicator = indicators.find((candidate) => candidate.id === id)
    if (!indicator) throw new Error(`the loops written by hand work out ${id}, which is not in the catalogue`)
    return indicator
  })
}

function allQuestions(measured: readonly Indicator[], units: readonly string[]): readonly Question[] {
  return measured.flatMap((indicator) => {
    const cells = cellsOfIndicator(indicator, forms)
    return YEARS.flatMap((period, year) =>
      units.flatMap((unit, position) =>
        cells.map((cell, index) => {
          const at = (year * units.length + position) * cells.length + index
          return { indicator, cell, period, unit, at }
        }),
      ),
    )
  })
}

function evaluateAll(questions: readonly Question[], context: EvaluationContext): number {
  let values = 0
  for (const { indicator, cell, period, unit } of questions) {
    if (evaluate(indicator, { units: [unit], period, cell }, context).state === 'value') values += 1
  }
  return values
}

/** Both ways give one number everywhere, or there is nothing to compare. */
function assertEqual(questions: readonly Question[], context: EvaluationContext, flat: FlatValues): void {
  for (const { indicator, cell, period, unit, at } of questions) {
    const byHand = flat[indicator.id]?.[at]
    if (byHand === undefined) throw new Error(`${indicator.id}: the loops written by hand have fewer cells or years`)
    const evaluation = evaluate(indicator, { units: [unit], period, cell }, context)
    const value = evaluation.state === 'value' ? approximate(evaluation.value) : Number.NaN
    if (!Object.is(value, byHand)) {
      const where = [indicator.id, JSON.stringify(cell), period, unit].join(' ')
      throw new Error(`${where}: ${evaluation.state} ${value}, by hand ${byHand}`)
    }
  }
}
