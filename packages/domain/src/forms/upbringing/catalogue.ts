import type { Form } from '../../kernel/form.ts'
import { classLeaderContest } from './class-leader-contest.ts'
import { classLeaders } from './class-leaders.ts'
import { holidayCamps } from './holiday-camps.ts'
import { holidayRest } from './holiday-rest.ts'
import { individualPrevention } from './individual-prevention.ts'
import { juvenileOffenders } from './juvenile-offenders.ts'
import { juvenileOffences } from './juvenile-offences.ts'
import { preventionRecords } from './prevention-records.ts'
import { psychologicalTesting } from './psychological-testing.ts'
import { upbringingActsFigures } from './upbringing-acts-figures.ts'
import { upbringingEventsFigures } from './upbringing-events-figures.ts'
import { upbringingMeetingsFigures } from './upbringing-meetings-figures.ts'
import { upbringingProgram } from './upbringing-program.ts'
import { youthMovements } from './youth-movements.ts'

export const upbringingForms: readonly Form[] = [
  preventionRecords,
  juvenileOffences,
  juvenileOffenders,
  individualPrevention,
  psychologicalTesting,
  classLeaders,
  classLeaderContest,
  youthMovements,
  upbringingProgram,
  holidayRest,
  holidayCamps,
  upbringingEventsFigures,
  upbringingActsFigures,
  upbringingMeetingsFigures,
]
