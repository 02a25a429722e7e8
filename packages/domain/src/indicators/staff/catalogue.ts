import type { Indicator } from '../../kernel/indicator.ts'
import { contestParticipants } from './contest-participants.ts'
import { contestWinners } from './contest-winners.ts'
import { nonSpecialists } from './non-specialists.ts'
import { pkDiagnosed } from './pk-diagnosed.ts'
import { pkFiveYears } from './pk-five-years.ts'
import { pkNeed } from './pk-need.ts'
import { pkNeedTotal } from './pk-need-total.ts'
import { pkPlanDone } from './pk-plan-done.ts'
import { pkThreeYears } from './pk-three-years.ts'
import { seminarCount } from './seminar-count.ts'
import { seminarCoverage } from './seminar-coverage.ts'
import { staffAge3660 } from './staff-age-36-60.ts'
import { staffAge55Plus } from './staff-age-55-plus.ts'
import { staffAgeBands } from './staff-age-bands.ts'
import { staffAgeTo35 } from './staff-age-to-35.ts'
import { staffAgeUnder30 } from './staff-age-under-30.ts'
import { staffCategory } from './staff-category.ts'
import { staffCategoryFirst } from './staff-category-first.ts'
import { staffCategoryHighest } from './staff-category-highest.ts'
import { staffExpOver30 } from './staff-exp-over-30.ts'
import { staffExpUnder5 } from './staff-exp-under-5.ts'
import { staffHigher } from './staff-higher.ts'
import { staffHigherPed } from './staff-higher-ped.ts'
import { vacancyShare } from './vacancy-share.ts'
import { youngRetained } from './young-retained.ts'
import { youngSchoolCoverage } from './young-school-coverage.ts'
import { youngTeachers } from './young-teachers.ts'

export const staffIndicators: readonly Indicator[] = [
  staffHigher,
  staffHigherPed,
  staffCategory,
  staffCategoryFirst,
  staffCategoryHighest,
  youngTeachers,
  nonSpecialists,
  staffExpUnder5,
  staffExpOver30,
  staffAgeUnder30,
  staffAgeTo35,
  staffAge3660,
  staffAge55Plus,
  staffAgeBands,
  vacancyShare,
  youngRetained,
  youngSchoolCoverage,
  pkDiagnosed,
  seminarCount,
  seminarCoverage,
  pkThreeYears,
  pkFiveYears,
  pkNeedTotal,
  pkNeed,
  pkPlanDone,
  contestParticipants,
  contestWinners,
]
