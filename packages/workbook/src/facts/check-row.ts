import {
  printDecimal,
  printInteger,
  referenceDay,
  rowOn,
  runChecks,
  type CellPosition,
  type CellValues,
  type Check,
  type FailedCheck,
  type Form,
  type Operand,
  type Parameter,
} from '@msoko/domain'
import { hasBinColumns } from '../form-columns.ts'
import type { CheckDetails } from '../problems/value-problems.ts'
import type { Identity } from './read-identity.ts'
import { placeOf, type SheetReader } from './sheet-reader.ts'

interface CheckedCell {
  readonly form: Form
  readonly position: CellPosition
  readonly values: CellValues
  readonly parameters: readonly Parameter[]
  readonly day: string
}

/** Runs the checks of the form over a row; all that fail in one cell make one problem there. */
export function checkRow(reader: SheetReader, row: number, identity: Identity, values: CellValues): void {
  const { plan, context, collector } = reader
  const { parameters } = context
  const day = referenceDay(identity.period)
  const cell: CheckedCell = { form: plan.form, position: identity.position, values, parameters, day }
  const failed = runChecks(plan.form, identity.position, values, { parameters, day })
  for (const severity of ['error', 'warning'] as const) {
    for (const planned of plan.columns) {
      const { meaning } = planned
      if (meaning.kind !== 'field' || !isFirstOf(reader, planned.column, meaning.field)) continue
      const here = failed.filter(({ check, field }) => check.severity === severity && field === meaning.field)
      if (here.length === 0) continue
      collector.report(severity, 'check-failed', placeOf(plan, row, planned), detailsOf(cell, meaning.field, here))
    }
  }
}

/** A tally with a column for each bin is marked at the first of them. */
function isFirstOf({ plan }: SheetReader, column: number, field: string): boolean {
  const own = plan.columns.filter(({ meaning }) => meaning.kind === 'field' && meaning.field === field)
  return Math.min(...own.map((planned) => planned.column)) === column
}

function detailsOf(cell: CheckedCell, field: string, failed: readonly FailedCheck[]): CheckDetails {
  const title = titleOf(cell, field)
  const total = printOf(cell, field, failed[0]?.found ?? 0)
  const value = cell.form.fields[field]?.kind === 'tally' ? `всего ${total}` : total
  const others = failed.flatMap(({ check }) => operandsOf(check).flatMap((operand) => fieldsIn(operand)))
  return {
    title,
    value,
    bounds: failed.flatMap((failure) => boundsOf(cell, failure)),
    others: [...new Set(others.map((id) => titleOf(cell, id)))].filter((other) => other !== title),
  }
}

/** A quantity is kept in units of its last place. */
function printOf({ form }: CheckedCell, id: string, value: number): string {
  const field = form.fields[id]
  return printDecimal({ units: BigInt(value), precision: field?.kind === 'sum' ? field.scale : 0 })
}

function boundsOf(cell: CheckedCell, { check, field, found, low, high }: FailedCheck): CheckDetails['bounds'] {
  const print = (bound: number): string => printOf(cell, field, bound)
  switch (check.op) {
    case 'at-most':
      return high === null ? [] : [{ bound: `не больше ${print(high)}`, because: describe(cell, check.limit) }]
    case 'equal':
      return high === null ? [] : [{ bound: `ровно ${print(high)}`, because: describe(cell, check.to) }]
    case 'between':
      if (low !== null && found < low) return [{ bound: `не меньше ${print(low)}`, because: describe(cell, check.low) }]
      return high === null ? [] : [{ bound: `не больше ${print(high)}`, because: describe(cell, check.high) }]
  }
}

function describe(cell: CheckedCell, operand: Operand): string {
  if (typeof operand === 'string') {
    const value = cell.values[operand]
    const total = typeof value === 'number' ? value : Object.values(value ?? {}).reduce((sum, count) => sum + count, 0)
    const verb = typeof value === 'object' ? 'всего' : 'стоит'
    return `${columnsOf(cell, operand)} ${verb} ${printOf(cell, operand, total)}`
  }
  switch (operand.op) {
    case 'tally-below': {
      const bound = boundValue(cell, operand.bound)
      return `столько ${columnsOf(cell, operand.field)} ниже ${bound === null ? 'минимума' : printInteger(bound)}`
    }
    case 'plus':
      return `сумма: ${operand.of.map((part) => describe(cell, part)).join(', ')}`
    case 'minus':
      return `разность: ${operand.of.map((part) => describe(cell, part)).join(', ')}`
    case 'max':
      return `наибольшее: ${operand.of.map((part) => describe(cell, part)).join(', ')}`
  }
}

/** «в столбце «Участников»», «в столбцах «Отметка»» where each mark has its own. */
function columnsOf(cell: CheckedCell, id: string): string {
  const field = cell.form.fields[id]
  const several = field?.kind === 'tally' && hasBinColumns(field)
  return `${several ? 'в столбцах' : 'в столбце'} «${titleOf(cell, id)}»`
}

function boundValue(
  { parameters, day, position }: CheckedCell,
  bound: number | { readonly parameter: string },
): number | null {
  if (typeof bound === 'number') return bound
  const definition = parameters.find(({ id }) => id === bound.parameter)
  const value = definition && rowOn(definition, day, position)?.value
  return typeof value === 'number' ? value : null
}

function operandsOf(check: Check): readonly Operand[] {
  switch (check.op) {
    case 'at-most':
      return [check.limit]
    case 'equal':
      return [check.to]
    case 'between':
      return [check.low, check.high]
  }
}

function fieldsIn(operand: Operand): readonly string[] {
  if (typeof operand === 'string') return [operand]
  return operand.op === 'tally-below' ? [operand.field] : operand.of.flatMap((part) => fieldsIn(part))
}

function titleOf({ form }: CheckedCell, field: string): string {
  return form.fields[field]?.title ?? field
}
