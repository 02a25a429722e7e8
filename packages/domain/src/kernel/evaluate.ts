import { irregularityOf, type Irregularity } from './comparability.ts'
import type { Coverage, Evaluation, Outcome, Part } from './evaluation.ts'
import { calculate } from './calculate.ts'
import { subtract } from './exact.ts'
import { referencesOf, type Difference, type Formula } from './formula.ts'
import type { Indicator } from './indicator.ts'
import type { Period } from './period.ts'
import {
  eventsOf,
  isDefined,
  lookupOf,
  parameterValue,
  periodOf,
  readReference,
  refuseUnlawfulSum,
  type Lookup,
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
  const lookups = references.map((reference) =>
    lookupOf(context, reference, selectionOf(reference, scope), periodOf(reference, scope.period)),
  )
  const irregular = findIrregularity(lookups, context)
  if (irregular) {
    return { state: 'not-applicable', why: irregular.effect, note: irregular.note, ...NOTHING }
  }
  const leaves = leavesOf(lookups, scope, context)
  if (leaves.length === 0) return { state: 'not-applicable', why: 'not-offered', ...NOTHING }
  if (!lookups.every(isDefined)) return { state: 'not-applicable', why: 'not-defined', ...NOTHING }
  for (const lookup of lookups) refuseUnlawfulSum(lookup, leaves.length)
  const rows = leaves.map((leaf) => ({
    leaf: leaf.id,
    readings: lookups.map((lookup) => readReference(context, lookup, leaf.id)),
  }))
  const isComplete = ({ readings }: (typeof rows)[number]): boolean => readings.every((reading) => reading !== null)
  const complete = rows.filter(isComplete)
  const missing = rows.filter((row) => !isComplete(row)).map(({ leaf }) => leaf)
  const columns = references.map((_, index) => complete.map(({ readings }) => readings[index] as NonNullable<Reading>))
  const parts = lookups.map(({ reference, period }, index): Part => ({
    form: reference.form,
    field: reference.field,
    period,
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

function findIrregularity(lookups: readonly Lookup[], context: EvaluationContext): Irregularity | undefined {
  const found = lookups.flatMap(
    ({ form, period, selection }) => irregularityOf(context.irregularities, form.procedure, period, selection) ?? [],
  )
  return found.find(({ effect }) => effect === 'not-held') ?? found[0]
}

/** Leaves for which every form of the formula is meant, in the period in which it is read. */
function leavesOf(lookups: readonly Lookup[], scope: Scope, context: EvaluationContext): readonly Unit[] {
  const filters = new Set(lookups.map(({ reference }) => JSON.stringify(reference.among ?? null)))
  if (filters.size > 1) throw new Error('the parts of one formula are taken over the same units')
  return candidateLeaves(lookups[0]?.reference, scope, context).filter((leaf) =>
    lookups.every(({ form, period }) => context.units.appliesAt(form.appliesTo, leaf.id, period)),
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
