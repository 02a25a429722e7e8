import type { Indicator } from '../../kernel/indicator.ts'
import { absentSystematic } from './absent-systematic.ts'
import { classSize } from './class-size.ts'
import { pupilsBasic } from './pupils-basic.ts'
import { pupilsNotAttending } from './pupils-not-attending.ts'
import { pupilsOvzShare } from './pupils-ovz-share.ts'
import { pupilsPerTeacher } from './pupils-per-teacher.ts'
import { pupilsPrimary } from './pupils-primary.ts'
import { pupilsSecondary } from './pupils-secondary.ts'
import { pupilsTotal } from './pupils-total.ts'
import { secondShiftShare } from './second-shift-share.ts'

export const contingentIndicators: readonly Indicator[] = [
  pupilsTotal,
  pupilsPrimary,
  pupilsBasic,
  pupilsSecondary,
  classSize,
  secondShiftShare,
  pupilsOvzShare,
  pupilsPerTeacher,
  absentSystematic,
  pupilsNotAttending,
]
