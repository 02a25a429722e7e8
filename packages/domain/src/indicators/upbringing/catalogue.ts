import type { Indicator } from '../../kernel/indicator.ts'
import { holCoverage } from './hol-coverage.ts'
import { holForms } from './hol-forms.ts'
import { holRegistered } from './hol-registered.ts'
import { holTzs } from './hol-tzs.ts'
import { upActs } from './up-acts.ts'
import { upClassLeaders } from './up-class-leaders.ts'
import { upContest } from './up-contest.ts'
import { upCrimeRepeat } from './up-crime-repeat.ts'
import { upCrimeShare } from './up-crime-share.ts'
import { upCrimes } from './up-crimes.ts'
import { upEvents } from './up-events.ts'
import { upIprClosed } from './up-ipr-closed.ts'
import { upKdn } from './up-kdn.ts'
import { upKdnShare } from './up-kdn-share.ts'
import { upMeetings } from './up-meetings.ts'
import { upMovements } from './up-movements.ts'
import { upPdn } from './up-pdn.ts'
import { upPdnShare } from './up-pdn-share.ts'
import { upProgram } from './up-program.ts'
import { upSptCoverage } from './up-spt-coverage.ts'
import { upVolunteers } from './up-volunteers.ts'

export const upbringingIndicators: readonly Indicator[] = [
  upPdn,
  upPdnShare,
  upKdn,
  upKdnShare,
  upCrimes,
  upCrimeShare,
  upCrimeRepeat,
  upIprClosed,
  upSptCoverage,
  upClassLeaders,
  upContest,
  upVolunteers,
  upMovements,
  upProgram,
  upActs,
  upMeetings,
  upEvents,
  holCoverage,
  holTzs,
  holRegistered,
  holForms,
]
