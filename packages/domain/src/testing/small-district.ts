import { catalogueContext } from '../evaluation-context.ts'
import type { JudgementContext } from '../kernel/judge.ts'
import { schoolYear, type Period } from '../kernel/period.ts'
import { cellKey, Facts, type CellPosition, type CellValues, type Submission } from '../kernel/submission.ts'
import { UnitTree, type Level, type Unit } from '../kernel/unit.ts'

/** A district of invented schools for tests: `a` has two sites, `b` and `c` one each, `n` teaches nine years. */
export const YEAR = schoolYear(2025)

const unit = (id: string, kind: Unit['kind'], parent: string | null, levels: readonly Level[]): Unit => ({
  id,
  kind,
  title: `МБОУ «${id}»`,
  short: id,
  spans: [{ from: '2010-09-01', parent, levels }],
})

const ELEVEN: readonly Level[] = ['primary', 'basic', 'secondary']

export const units: readonly Unit[] = [
  unit('d', 'district', null, []),
  unit('a', 'school', 'd', ELEVEN),
  unit('a1', 'base', 'a', ELEVEN),
  unit('a2', 'branch', 'a', ELEVEN),
  unit('b', 'school', 'd', ELEVEN),
  unit('c', 'school', 'd', ELEVEN),
  unit('n', 'school', 'd', ['primary', 'basic']),
]

export function contextOf(submissions: readonly Submission[], more: Partial<JudgementContext> = {}): JudgementContext {
  return { ...catalogueContext({ units: new UnitTree(units), facts: new Facts(submissions) }), ...more }
}

export function graduates11(id: string, values: CellValues, period: Period = YEAR): Submission {
  return { unit: id, form: 'gia11-graduates', period, cells: { '': values } }
}

/** Cells of the main period, current-year graduates: `[{ subject: 'rus', level: 'single' }, values]`. */
export function ege(
  id: string,
  cells: readonly (readonly [CellPosition, CellValues])[],
  period: Period = YEAR,
): Submission {
  const main = { attempt: 'main', category: 'current' }
  return {
    unit: id,
    form: 'ege-results',
    period,
    cells: Object.fromEntries(cells.map(([cell, values]) => [cellKey({ ...main, ...cell }), values])),
  }
}

export function oge(
  id: string,
  cells: readonly (readonly [subject: string, CellValues])[],
  period: Period = YEAR,
): Submission {
  return {
    unit: id,
    form: 'oge-results',
    period,
    cells: Object.fromEntries(cells.map(([subject, values]) => [cellKey({ subject, attempt: 'main' }), values])),
  }
}
