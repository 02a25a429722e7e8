import type { Figures } from '../figures.ts'
import { assessments } from './assessments.ts'
import { essays } from './essays.ts'
import { interviews } from './interviews.ts'
import { mockExams, stateExams } from './other-exams.ts'
import { regionResults } from './region.ts'

/** All but ОГЭ, ЕГЭ and the graduates, whose numbers the contingent follows. */
export const attestationFigures: Figures = {
  ofUnit: (at) => [...assessments(at), ...essays(at), ...interviews(at), ...stateExams(at), mockExams(at)],
  ofDistrict: regionResults,
}
