import type { Form } from '../../kernel/form.ts'
import { assessmentSchedule } from './assessment-schedule.ts'
import { giaPreparationStudy } from './gia-preparation-study.ts'
import { giaPreparation } from './gia-preparation.ts'
import { mockExams } from './mock-exams.ts'
import { procedureBreaches } from './procedure-breaches.ts'
import { procedureControl } from './procedure-control.ts'
import { vprObservation } from './vpr-observation.ts'

export const proceduresForms: readonly Form[] = [
  vprObservation,
  giaPreparation,
  giaPreparationStudy,
  mockExams,
  procedureControl,
  procedureBreaches,
  assessmentSchedule,
]
