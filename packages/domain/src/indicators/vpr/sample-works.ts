import type { CellValues } from '../../kernel/submission.ts'

/** Russian in grade 5: where the examples of the ВПР are worked on. */
export const inFifthGradeRussian = { subject: 'rus', grade: '5' } as const

export const fifthGradeRussian = 'grade=5;subject=rus'

/** Two of the twenty-six have no mark in the journal. */
export const comparedMarks: CellValues = { takers: 26, withJournal: 24, lowered: 6, confirmed: 15, raised: 3 }
