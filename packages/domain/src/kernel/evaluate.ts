import { irregularityOf, type Irregularity } from './comparability.ts'
import { compareUnits } from './compare-units.ts'
import { unsetParameter } from './unset-parameter.ts'
import type { Counted, Coverage, Evaluation, NotApplicable, Outcome, Part } from './evaluation.ts'
import { calculate } from './calculate.ts'
import { subtract } from './exact.ts'
import type { Form } from './form.ts'
import { referencesOf, type AcrossUnits, type Difference, type Formula, type UnitsWithin } from './formula.ts'
import type { Indicator } from './indicator.ts'
import type { ParameterRef } from './parameter.ts'
import type { Period } from './period.ts'
import {
  eventsOf,
  formOf,
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
import { listOf, type ListedUnits } from './listed-units.ts'
import type { CellPosition } from './submission.ts'
import { isOfDistrict, teaches, type Unit, type UnitTree } from './unit.ts'

export interface EvaluationContext extends ReadingContext {
  readonly units: UnitTree
  readonly irregularities: readonly Irregularity[]
  /** Hash of the declarations, carried by everything that is reckoned from them. */
  readonly catalogue?: string
  /** Lists of units that acts have made. */
  readonly lists?: readonly ListedUnits[]
}

/** What to measure: any set of units (a parent stands for its leaves), a period and, where the indicator asks for it, a cell. */
export interface Scope {
  readonly units: readonly string[]
  readonly period: Period
  readonly cell?: CellPosition
}

type Measured = Outcome & {
  readonly parts: readonly Part[]
  readonly counted?: Counted
  readonly leaves: readonly string[]
  readonly missing: readonly string[]
}

const NOTHING = { parts: [], leaves: [], missing: [] } as const

/** The value of an indicator over a set of units: the formula over the sums of their leaves, never a mean of their values. */
export function evaluate(indicator: Indicator, scope: Scope, context: EvaluationContext): Evaluation {
  const absent = indicator.by.filter((dimension) => scope.cell?.[dimension] === undefined)
  if (absent.length > 0) throw new Error(`${indicator.id} is evaluated by ${absent.join(', ')}: name a value`)
  const { leaves, missing, ...measured } = evaluateFormula(indicator.formula, scope, context)
  const unset = measured.state === 'missing' ? unsetParameter(indicator.formula, scope.period, context) : undefined
  return {
    indicator: indicator.id,
    period: scope.period,
    units: scope.units,
    ...(scope.cell && { cell: scope.cell }),
    ...measured,
    ...(unset !== undefined && { unset }),
    coverage: coverageOf(leaves, missing),
    ...(context.catalogue !== undefined && { catalogue: context.catalogue }),
  }
}

function coverageOf(leaves: readonly string[], missing: readonly string[]): Coverage {
  return { expected: leaves.length, reported: leaves.length - missing.length, missing }
}

function evaluateFormula(formula: Formula, scope: Scope, context: EvaluationContext): Measured {
  if (formula.op === 'difference') return evaluateDifference(formula, scope, context)
  if (formula.op === 'units-within' || formula.op === 'across-units') return evaluateAcross(formula, scope, context)
  const references = droppingExcluded(formula, scope, context)
  const lookups = references.map((reference) => {
    const form = formOf(context, reference.form)
    return lookupOf(context, reference, selectionOf(reference, form, scope), periodOf(reference, form, scope.period))
  })
  const irregular = findIrregularity(lookups, context)
  if (irregular) {
    return { state: 'not-applicable', why: irregular.effect, note: irregular.note, ...NOTHING }
  }
  const leaves = leavesOf(lookups, scope, context)
  if (leaves.length === 0) return { state: 'not-applicable', why: whyNobody(lookups), ...NOTHING }
  if (!lookups.every(isDefined)) return { state: 'not-applicable', why: 'not-defined', ...NOTHING }
  // A yes is never added to another: each unit that says it is counted.
  if (formula.op !== 'unit-share') for (const lookup of lookups) refuseUnlawfulSum(lookup, leaves.length)
  const rows = leaves.map((leaf) => ({
    leaf: leaf.id,
    readings: lookups.map((lookup) => readReference(context, lookup, leaf.id)),
  }))
  const isComplete = ({ readings }: (typeof rows)[number]): boolean => readings.every((reading) => reading !== null)
  const complete = rows.filter(isComplete)
  const missing = rows.filter((row) => !isComplete(row)).map(({ leaf }) => leaf)
  const columns = references.map((_, index) => complete.map(({ readings }) => readings[index] as NonNullable<Reading>))
  const scales = lookups.map(({ field }) => (field.kind === 'sum' ? field.scale : 0))
  const parts = lookups.map(({ reference, period }, index): Part => ({
    form: reference.form,
    field: reference.field,
    period,
    value: (columns[index] ?? []).reduce<number>((sum, reading) => sum + eventsOf(reading), 0),
    ...(reference.derived && { derived: reference.derived.op }),
    ...(scales[index] && { scale: scales[index] }),
  }))
  const weights = weightsOf(formula, references, scope, context)
  const readings = rows.map((row) => row.readings)
  const outcome = calculate(formula, columns, readings, weights, scales)
  const counted = formula.op === 'unit-share' ? { units: parts[0]?.value ?? 0, of: complete.length } : undefined
  return { ...outcome, parts, ...(counted && { counted }), leaves: leaves.map(({ id }) => id), missing }
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

/** The inner formula for every school by itself, then the schools together. */
function evaluateAcross(formula: UnitsWithin | AcrossUnits, scope: Scope, context: EvaluationContext): Measured {
  const { root } = context.units
  const schools = scope.units.includes(root.id)
    ? context.units.schoolsAt(scope.period).map(({ id }) => id)
    : scope.units
  const each = schools.map((unit) => evaluateFormula(formula.value, { ...scope, units: [unit] }, context))
  const leaves = [...new Set(each.flatMap((measured) => measured.leaves))]
  const missing = [...new Set(each.flatMap((measured) => measured.missing))]
  const concerned = each.filter(({ state }) => state !== 'not-applicable')
  const seen = { parts: [], leaves, missing }
  const [first] = each
  if (concerned.length === 0) {
    return first?.state === 'not-applicable'
      ? { ...first, ...seen }
      : { state: 'not-applicable', why: 'not-offered', ...NOTHING }
  }
  const values = concerned.flatMap((measured) =>
    measured.state === 'value' || measured.state === 'partial' ? [measured.value] : [],
  )
  if (values.length === 0) return { state: 'missing', ...seen }
  const bound = (of: number | ParameterRef | undefined): number | 'exclude' | null | undefined =>
    typeof of === 'object' ? parameterValue(context, of, scope.period, scope.cell) : of
  const together = compareUnits(formula, values, bound)
  if (together === 'unknown') return { state: 'missing', ...seen }
  if (together === 'too-few') return { state: 'not-applicable', why: 'too-few', ...seen }
  const { value, counted } = together
  const whole = concerned.every(({ state }) => state === 'value')
  return whole
    ? { state: 'value', value, counted, ...seen }
    : { state: 'partial', value, range: null, counted, ...seen }
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

/** What is fixed narrows the forms that know such a dimension; the others are taken whole. */
function selectionOf(reference: ReferenceData, form: Form, scope: Scope): Selection {
  const fixed = Object.entries(scope.cell ?? {}).flatMap(([dimension, value]) =>
    dimension in form.dimensions ? [[dimension, [value]]] : [],
  )
  return { ...reference.cells, ...(Object.fromEntries(fixed) as Selection) }
}

/** Why none of the units that were asked reports what the formula needs. */
function whyNobody(lookups: readonly Lookup[]): NotApplicable {
  const kinds = lookups.map(({ form }) => form.appliesTo.kind)
  if (kinds.includes('district')) return 'of-district'
  return kinds.includes('organisation') ? 'of-organisation' : 'not-offered'
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
  const ofDistrict = lookups.filter(({ form }) => isOfDistrict(form.appliesTo))
  if (ofDistrict.length > 0) return rootFor(lookups, ofDistrict, scope, context)
  return candidateLeaves(lookups[0]?.reference, scope, context).filter((leaf) =>
    lookups.every(({ form, period }) => context.units.appliesAt(form.appliesTo, leaf.id, period)),
  )
}

/** Figures of the region are the same for whoever is compared with them; those of the district are its own. */
function rootFor(
  lookups: readonly Lookup[],
  ofDistrict: readonly Lookup[],
  scope: Scope,
  { units }: EvaluationContext,
): readonly Unit[] {
  if (ofDistrict.length < lookups.length)
    throw new Error('figures of the district and of schools are not divided by one another')
  const isOfRegion = lookups.every(({ form }) => form.appliesTo.kind === 'region')
  return isOfRegion || scope.units.includes(units.root.id) ? [units.root] : []
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
      return own.filter((leaf) => context.units.appliesAt(teaches(among.level), leaf.id, period))
    case 'on-list': {
      const listed = context.units.leavesAt(listOf(context, among.list, period)?.units ?? [], period)
      return own.filter((leaf) => listed.includes(leaf))
    }
  }
}
