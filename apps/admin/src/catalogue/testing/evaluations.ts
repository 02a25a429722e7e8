import { exact, schoolYear, type Evaluation, type Exact, type Outcome } from '@msoko/domain'

/** An outcome of one school with the counts behind it. */
export function evaluationOf(
  indicator: string,
  outcome: Outcome,
  { year = 2025, counts = [] }: { readonly year?: number; readonly counts?: readonly number[] } = {},
): Evaluation {
  const period = schoolYear(year)
  return {
    indicator,
    period,
    units: ['polevaya'],
    ...outcome,
    parts: counts.map((value) => ({ form: 'gia11-graduates', field: 'graduates', period, value })),
    coverage: { expected: 3, reported: outcome.state === 'partial' ? 2 : 3, missing: [] },
  }
}

export function shareOf(part: number, whole: number, year = 2025): Evaluation {
  return evaluationOf('gia11-below-minimum', measured(exact(part, whole)), { year, counts: [part, whole] })
}

export function measured(value: Exact): Outcome {
  return { state: 'value', value }
}
