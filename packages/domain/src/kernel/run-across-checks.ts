import type { AcrossCheck } from './across-check.ts'
import type { Form } from './form.ts'
import type { Parameter, ParameterRef } from './parameter.ts'
import { rowOn } from './parameter.ts'
import { previousPeriod, referenceDay } from './period.ts'
import { lookupOf, periodOf, readReference, eventsOf, type ReadingContext } from './read-reference.ts'
import { cellPosition, type CellKey, type CellValues, type Submission } from './submission.ts'

/** A figure that does not go with another year or another form: `other` is what stands there. */
export interface AcrossRemark {
  readonly check: AcrossCheck
  readonly cell: CellKey
  readonly found: number
  readonly other: number
}

/** Holds one report against what is stored. What is missing on either side says nothing. */
export function runAcrossChecks(form: Form, report: Submission, context: ReadingContext): readonly AcrossRemark[] {
  const before = context.facts.get(form.id, report.unit, previousPeriod(report.period))
  return Object.entries(report.cells).flatMap(([cell, values]) =>
    form.across.flatMap((check): AcrossRemark[] => {
      const found = countOf(values, check.field)
      const other =
        check.op === 'same-as' || check.op === 'within'
          ? otherForm(check, report, cell, context)
          : countOf(before?.cells[cell] ?? {}, check.field)
      if (found === null || other === null || agrees(check, found, other, report, context.parameters)) return []
      return [{ check, cell, found, other }]
    }),
  )
}

function agrees(
  check: AcrossCheck,
  found: number,
  other: number,
  { period }: Submission,
  parameters: readonly Parameter[],
): boolean {
  switch (check.op) {
    case 'never-falls':
      return found >= other
    case 'same-as':
      return found === other
    case 'within':
      return found <= other
    case 'steady': {
      const percent = percentOf(check.percent, period, parameters)
      const change = Math.abs(found - other)
      return percent === null || change < check.least || change * 100 <= percent * other
    }
  }
}

function percentOf(
  percent: number | ParameterRef,
  period: Submission['period'],
  parameters: readonly Parameter[],
): number | null {
  if (typeof percent === 'number') return percent
  const definition = parameters.find(({ id }) => id === percent.parameter)
  const value = definition && rowOn(definition, referenceDay(period))?.value
  return typeof value === 'number' ? value : null
}

/** The other form in the same unit, in the cells that agree with this one and with the selection of the check. */
function otherForm(
  { to }: Extract<AcrossCheck, { op: 'same-as' | 'within' }>,
  { unit, period }: Submission,
  cell: CellKey,
  context: ReadingContext,
): number | null {
  const form = context.forms.find(({ id }) => id === to.form)
  if (!form) throw new Error(`unknown form: ${to.form}`)
  const shared = Object.entries(cellPosition(cell)).flatMap(([dimension, value]) =>
    value in (form.dimensions[dimension]?.values ?? {}) ? [[dimension, [value]] as const] : [],
  )
  const selection = { ...Object.fromEntries(shared), ...to.cells }
  const reading = readReference(context, lookupOf(context, to, selection, periodOf(to, form, period)), unit)
  return reading === null ? null : eventsOf(reading)
}

function countOf(values: CellValues, field: string): number | null {
  const value = values[field]
  return value === undefined ? null : eventsOf(value)
}
