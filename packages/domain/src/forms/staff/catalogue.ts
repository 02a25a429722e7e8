import type { Form } from '../../kernel/form.ts'
import { methodicalWork } from './methodical-work.ts'
import { professionalDevelopment } from './professional-development.ts'
import { seminars } from './seminars.ts'
import { staffAge } from './staff-age.ts'
import { staffExperience } from './staff-experience.ts'
import { staffTurnover } from './staff-turnover.ts'
import { staff } from './staff.ts'
import { teacherContests } from './teacher-contests.ts'
import { trainingNeed } from './training-need.ts'
import { trainingPlan } from './training-plan.ts'
import { vacancies } from './vacancies.ts'

export const staffForms: readonly Form[] = [
  staff,
  staffExperience,
  staffAge,
  staffTurnover,
  vacancies,
  methodicalWork,
  professionalDevelopment,
  trainingNeed,
  trainingPlan,
  teacherContests,
  seminars,
]
