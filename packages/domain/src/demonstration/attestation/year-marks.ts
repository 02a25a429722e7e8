import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'

/** Marks of the exam beside those of the year, of one unit: subject → marks, pupil by pupil. Nothing is drawn. */
export function yearMarks(
  shared: Pick<Submission, 'unit' | 'period'>,
  exams: Readonly<Record<string, readonly number[]>>,
): Submission {
  const cells = Object.entries(exams).map(([subject, marks]): [string, CellValues] => {
    const steps = marks.map((mark, pupil) => Math.sign(mark - ofTheYear(mark, pupil)))
    const count = (step: number): number => steps.filter((taken) => taken === step).length
    return [cellKey({ subject }), { compared: marks.length, lowered: count(-1), confirmed: count(0), raised: count(1) }]
  })
  return { ...shared, form: 'oge-year-marks', cells: Object.fromEntries(cells) }
}

/** Nobody is admitted with a «2», so whoever gets one has lost a mark. */
function ofTheYear(mark: number, pupil: number): number {
  if (mark === 2) return 3
  if (pupil % 6 === 1) return Math.min(5, mark + 1)
  return pupil % 9 === 4 ? Math.max(3, mark - 1) : mark
}
