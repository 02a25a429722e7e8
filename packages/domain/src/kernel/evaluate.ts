import { irregularityOf, type Irregularity } from './comparability.ts'
import type { Coverage, Evaluation, Outcome, Part } from './evaluation.ts'
import { calculate } from './calculate.ts'
import { subtract } from './exact.ts'
import { referencesOf, type Difference, type Formula } from './formula.ts'
import type { Indicator } from './indicator.ts'
import type { Period } from './period.ts'
import {
  eventsOf,
  formOf,
  isDefined,
  parameterValue,
  periodOf,
  readReference,
  refuseUnlawfulSum,
  type Reading,
  type ReadingContext,
} from './read-reference.ts'
import type { ReferenceData, Selection } from './reference.ts'
import type { CellPosition } from './submission.ts'
import type { Unit, UnitTree } from './unit.ts'

export interface EvaluationContext extends ReadingContext {
  readonly units: UnitTree
  readonly irregularities: readonly Irregularity[]
  /** Published lists of units: id → unit ids. */
  readonly lists?: Readonly<Record<string, readonly string[]>>
}

/** What to measure: any set of units (a parent stands for its leaves), a period and, where the indicator asks for it, a cell. */
export interface Scope {
  readonly units: readonly string[]
  readonly period: Period
  readonly cell?: CellPosition
}

type Measured = Outcome & {
  readonly parts: readonly Part[]
  readonly leaves: readonly string[]
  readonly missing: readonly string[]
}

const NOTHING = { parts: [], leaves: [], missing: [] } as const

/** The value of an indicator over a set of units: the formula over the sums of their leaves, never a mean of their values. */
export function evaluate(indicator: Indicator, scope: Scope, context: EvaluationContext): Evaluation {
  const absent = indicator.by.filter((dimension) => scope.cell?.[dimension] === undefined)
  if (absent.length > 0) throw new Error(`${indicator.id} is evaluated by ${absent.join(', ')}: name a value`)
  const { leaves, missing, ...measured } = evaluateFormula(indicator.formula, scope, context)
  return {
    indicator: indicator.id,
    period: scope.period,
    units: scope.units,
    ...(scope.cell && { cell: scope.cell }),
    ...measured,
    coverage: coverageOf(leaves, missing),
  }
}

function coverageOf(leaves: readonly string[], missing: readonly string[]): Coverage {
  return { expected: leaves.length, reported: leaves.length - missing.length, missing }
}

function evaluateFormula(formula: Formula, scope: Scope, context: EvaluationContext): Measured {
  if (formula.op === 'difference') return evaluateDifference(formula, scope, context)
  const references = droppingExcluded(formula, scope, context)
  const irregular = findIrregularity(references, scope, context)
  if (irregular) {
    return { state: 'not-applicable', why: irregular.effect, note: irregular.note, ...NOTHING }
  }
  const leaves = leavesOf(references, scope, context)
  if (leaves.length === 0) return { state: 'not-applicable', why: 'not-offered', ...NOTHING }
  if (!references.every((reference) => isDefined(context, reference, selectionOf(reference, scope)))) {
    return { state: 'not-applicable', why: 'not-defined', ...NOTHING }
  }
  for (const reference of references) {
    refuseUnlawfulSum(context, reference, selectionOf(reference, scope), leaves.length)
  }
  const rows = leaves.map((leaf) => ({
    leaf: leaf.id,
    readings: references.map((reference) =>
      readReference(context, reference, selectionOf(reference, scope), leaf.id, periodOf(reference, scope.period)),
    ),
  }))
  const complete = rows.filter(({ readings }) => readings.every((reading) => reading !== null))
  const missing = rows.filter((row) => !complete.includes(row)).map(({ leaf }) => leaf)
  const columns = references.map((_, index) => complete.map(({ readings }) => readings[index] as NonNullable<Reading>))
  const parts = references.map((reference, index): Part => ({
    form: reference.form,
    field: reference.field,
    period: periodOf(reference, scope.period),
    value: (columns[index] ?? []).reduce<number>((sum, reading) => sum + eventsOf(reading), 0),
  }))
  const weights = weightsOf(formula, references, scope, context)
  const readings = rows.map((row) => row.readings)
  return { ...calculate(formula, columns, readings, weights), parts, leaves: leaves.map(({ id }) => id), missing }
}

function evaluateDifference(formula: Difference, scope: Scope, context: EvaluationContext): Measured {
  const minuend = evaluateFormula(formula.from, scope, context)
  const subtrahend = evaluateFormula(formula.subtract, scope, context)
  const seen = {
    parts: [...minuend.parts, ...subtrahend.parts],
    leaves: [...new Set([...minuend.leaves, ...subtrahend.leaves])],
    missing: [...new Set([...minuend.missing, ...subtrahend.missing])],
  }
  if (minuend.state === 'not-applicable') return { ...minuend, ...seen }
  if (subtrahend.state === 'not-applicable') return { ...subtrahend, ...seen }
  if (minuend.state === 'missing' || subtrahend.state === 'missing') return { state: 'missing', ...seen }
  const value = subtract(minuend.value, subtrahend.value)
  const partial = minuend.state === 'partial' || subtrahend.state === 'partial'
  return partial ? { state: 'partial', value, range: null, ...seen } : { state: 'value', value, ...seen }
}

/** A weight that policy sets to `exclude` takes its field out of the formula, so that it need not even be known. */
function droppingExcluded(formula: Formula, scope: Scope, context: EvaluationContext): readonly ReferenceData[] {
  if (formula.op !== 'weighted') return referencesOf(formula)
  return formula.terms
    .filter(
      ({ weight }) =>
        typeof weight === 'number' || parameterValue(context, weight, scope.period, scope.cell) !== 'exclude',
    )
    .map(({ of }) => of)
}

function weightsOf(
  formula: Formula,
  references: readonly ReferenceData[],
  scope: Scope,
  context: EvaluationContext,
): readonly (number | null)[] {
  if (formula.op !== 'weighted') return []
  return references.map((reference) => {
    const weight = formula.terms.find(({ of }) => of === reference)?.weight
    if (weight === undefined || typeof weight === 'number') return weight ?? null
    const value = parameterValue(context, weight, scope.period, scope.cell)
    return typeof value === 'number' ? value : null
  })
}

function selectionOf(reference: ReferenceData, scope: Scope): Selection {
  const fixed = Object.entries(scope.cell ?? {}).map(([dimension, value]) => [dimension, [value]])
  return { ...reference.cells, ...(Object.fromEntries(fixed) as Selection) }
}

function findIrregularity(
  references: readonly ReferenceData[],
  scope: Scope,
  context: EvaluationContext,
): Irregularity | undefined {
  const found = references.flatMap((reference) => {
    const { procedure } = formOf(context, reference.form)
    const period = periodOf(reference, scope.period)
    return irregularityOf(context.irregularities, procedure, period, selectionOf(reference, scope)) ?? []
  })
  return found.find(({ effect }) => effect === 'not-held') ?? found[0]
}

/** Leaves for which every form of the formula is meant, in the period in which it is read. */
function leavesOf(references: readonly ReferenceData[], scope: Scope, context: EvaluationContext): readonly Unit[] {
  const filters = new Set(references.map(({ among }) => JSON.stringify(among ?? null)))
  if (filters.size > 1) throw new Error('the parts of one formula are taken over the same units')
  return candidateLeaves(references[0], scope, context).filter((leaf) =>
    references.every((reference) => {
      const { appliesTo } = formOf(context, reference.form)
      return context.units.appliesAt(appliesTo, leaf.id, periodOf(reference, scope.period))
    }),
  )
}

function candidateLeaves(
  reference: ReferenceData | undefined,
  { units, period }: Scope,
  context: EvaluationContext,
): readonly Unit[] {
  const own = context.units.leavesAt(units, period)
  const among = reference?.among
  switch (among?.kind) {
    case undefined:
      return own
    case 'rest':
      return context.units.leavesAt([context.units.root.id], period).filter((leaf) => !own.includes(leaf))
    case 'offering':
      return own.filter((leaf) => context.units.appliesAt({ teaches: among.level }, leaf.id, period))
    case 'on-list': {
      const listed = context.units.leavesAt(context.lists?.[among.list] ?? [], period)
      return own.filter((leaf) => listed.includes(leaf))
    }
  }
}
