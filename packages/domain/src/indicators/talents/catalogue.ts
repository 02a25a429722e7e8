import type { Indicator } from '../../kernel/indicator.ts'
import { doCoverage } from './do-coverage.ts'
import { doCoverageSchool } from './do-coverage-school.ts'
import { doPlaces } from './do-places.ts'
import { networkProjectsCount } from './network-projects.ts'
import { networkProjectsRunning } from './network-projects-running.ts'
import { significantAwarded } from './significant-awarded.ts'
import { significantEntries } from './significant-entries.ts'
import { significantParticipants } from './significant-participants.ts'
import { significantShare } from './significant-share.ts'
import { talentAwards } from './talent-awards.ts'
import { talentEventsCount } from './talent-events.ts'
import { talentEventsByMeasure } from './talent-events-by-measure.ts'
import { talentParents } from './talent-parents.ts'
import { vsoshArrangementsHeld } from './vsosh-arrangements-held.ts'
import { vsoshBreaches } from './vsosh-breaches.ts'
import { vsoshEfficiency } from './vsosh-efficiency.ts'
import { vsoshEntriesPerPerson } from './vsosh-entries-per-person.ts'
import { vsoshFinal } from './vsosh-final.ts'
import { vsoshHonoured } from './vsosh-honoured.ts'
import { vsoshMunCompletion } from './vsosh-mun-completion.ts'
import { vsoshMunOfSchool } from './vsosh-mun-of-school.ts'
import { vsoshMunShare } from './vsosh-mun-share.ts'
import { vsoshRegion } from './vsosh-region.ts'
import { vsoshRegionAwarded } from './vsosh-region-awarded.ts'
import { vsoshSchoolCompletion } from './vsosh-school-completion.ts'
import { vsoshSchoolEntries } from './vsosh-school-entries.ts'
import { vsoshSchoolShare } from './vsosh-school-share.ts'
import { vsoshSchoolsAwarded } from './vsosh-schools-awarded.ts'
import { vsoshBothStages } from './vsosh-both-stages.ts'
import { vsoshStageGap } from './vsosh-stage-gap.ts'

export const talentsIndicators: readonly Indicator[] = [
  vsoshSchoolShare,
  vsoshMunShare,
  vsoshSchoolEntries,
  vsoshEntriesPerPerson,
  vsoshMunOfSchool,
  vsoshEfficiency,
  vsoshRegion,
  vsoshRegionAwarded,
  vsoshFinal,
  vsoshSchoolsAwarded,
  vsoshSchoolCompletion,
  vsoshMunCompletion,
  vsoshBothStages,
  vsoshStageGap,
  vsoshArrangementsHeld,
  vsoshBreaches,
  vsoshHonoured,
  doCoverage,
  doCoverageSchool,
  doPlaces,
  significantParticipants,
  significantShare,
  significantAwarded,
  significantEntries,
  networkProjectsCount,
  networkProjectsRunning,
  talentEventsCount,
  talentEventsByMeasure,
  talentParents,
  talentAwards,
]
