import type { IndicatorExample } from '../../kernel/indicator.ts'
import type { CellValues } from '../../kernel/submission.ts'

/** Twenty marks of Russian at the ОГЭ, the group that the examples of its indicators are worked on. */
export const twentyMarks: CellValues = {
  takers: 20,
  notAssessed: 0,
  belowMinimum: 1,
  marks: { 5: 4, 4: 7, 3: 8, 2: 1 },
}

export const inRussian = { subject: 'rus' } as const

/** The school reported, and nobody sat the subject. */
export const nobodySat: IndicatorExample = {
  name: 'предмет никто не сдавал',
  cell: { subject: 'physics' },
  facts: { 'oge-results': {} },
  expected: { state: 'not-applicable', why: 'no-cases' },
}
