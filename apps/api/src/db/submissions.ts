import { isPeriod, scopeKey, type Submission } from '@msoko/domain'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { addBin, type CellDraft } from './bins.ts'
import type { Transaction } from './connect.ts'
import { cellState, fact } from './schema/index.ts'

export interface FactsFilter {
  readonly forms?: readonly string[]
  readonly periods?: readonly string[]
}

interface SubmissionDraft extends Submission {
  readonly cells: Record<string, CellDraft>
  partial?: true
}

/**
 * The facts in force that the actor may see, as the submissions they came from. One statement, so one moment: two would show the
 * headers of one revision over the numbers of the next.
 */
export async function readSubmissions(tx: Transaction, filter: FactsFilter = {}): Promise<readonly Submission[]> {
  const rows = await tx
    .select({
      unit: cellState.unitId,
      form: cellState.form,
      period: cellState.period,
      cell: cellState.cell,
      state: cellState.state,
      field: fact.field,
      bin: fact.bin,
      value: fact.value,
    })
    .from(cellState)
    .leftJoin(
      fact,
      and(
        eq(fact.municipalityId, cellState.municipalityId),
        eq(fact.form, cellState.form),
        eq(fact.period, cellState.period),
        eq(fact.unitId, cellState.unitId),
        eq(fact.cell, cellState.cell),
      ),
    )
    .where(
      and(
        filter.forms && inArray(cellState.form, [...filter.forms]),
        filter.periods && inArray(cellState.period, [...filter.periods]),
      ),
    )
    .orderBy(asc(cellState.form), asc(cellState.period), asc(cellState.unitId), asc(cellState.cell))
  const submissions = new Map<string, SubmissionDraft>()
  for (const { unit, form, period, cell, state, field, bin, value } of rows) {
    if (!isPeriod(period)) throw new Error(`not a period in the database: ${period}`)
    const key = scopeKey({ form, unit, period })
    const submission = submissions.get(key) ?? { unit, form, period, cells: {} }
    submissions.set(key, submission)
    if (state === 'empty') continue
    if (state === 'partial') submission.partial = true
    const values = (submission.cells[cell] ??= {})
    if (field !== null && bin !== null && value !== null) addBin(values, { form, field }, { bin, value })
  }
  return [...submissions.values()]
}
