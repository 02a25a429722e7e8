import type { IndicatorExample } from '../../kernel/indicator.ts'
import type { CellValues } from '../../kernel/submission.ts'

/** Cell of Russian at the ЕГЭ in the main period, and six results that the examples are worked on. */
export const mainRussian = 'attempt=main;category=current;level=single;subject=rus'

export const inRussianAtItsLevel = { subject: 'rus', level: 'single' } as const

export const sixScores: CellValues = {
  takers: 6,
  belowMinimum: 0,
  scores: { 45: 1, 52: 1, 61: 1, 66: 1, 70: 1, 84: 1 },
}

/** The school reported, and nobody sat the subject. */
export const nobodySatEge: IndicatorExample = {
  name: 'предмет никто не сдавал',
  cell: { subject: 'history', level: 'single' },
  facts: { 'ege-results': {} },
  expected: { state: 'not-applicable', why: 'no-cases' },
}

export const notReported: IndicatorExample = {
  name: 'школа не отчиталась',
  facts: {},
  expected: { state: 'missing' },
}
