import type { Form } from '../../kernel/form.ts'
import { egeAchievements } from './ege-achievements.ts'
import { egeResults } from './ege-results.ts'
import { essay } from './essay.ts'
import { essayCriteria } from './essay-criteria.ts'
import { gia11Distinction } from './gia11-distinction.ts'
import { gia11Graduates } from './gia11-graduates.ts'
import { gia9Distinction } from './gia9-distinction.ts'
import { gia9Graduates } from './gia9-graduates.ts'
import { gve11Results } from './gve11-results.ts'
import { gve9Results } from './gve9-results.ts'
import { interview } from './interview.ts'
import { interviewTasks } from './interview-tasks.ts'
import { mockResults } from './mock-results.ts'
import { ogeResults } from './oge-results.ts'
import { ogeYearMarks } from './oge-year-marks.ts'
import { regionEgeResults } from './region-ege-results.ts'
import { regionOgeResults } from './region-oge-results.ts'

export const attestationForms: readonly Form[] = [
  ogeResults,
  egeResults,
  gve9Results,
  gve11Results,
  gia9Graduates,
  gia9Distinction,
  ogeYearMarks,
  gia11Graduates,
  gia11Distinction,
  egeAchievements,
  essay,
  essayCriteria,
  interview,
  interviewTasks,
  mockResults,
  regionOgeResults,
  regionEgeResults,
]
