import type { Form } from '../../kernel/form.ts'
import { extraEducation } from './extra-education.ts'
import { extraEducationDistrict } from './extra-education-district.ts'
import { extraEducationPlaces } from './extra-education-places.ts'
import { networkProjects } from './network-projects.ts'
import { significantContests } from './significant-contests.ts'
import { significantPersons } from './significant-persons.ts'
import { talentEvents } from './talent-events.ts'
import { talentWork } from './talent-work.ts'
import { vsoshCompletion } from './vsosh-completion.ts'
import { vsoshEntries } from './vsosh-entries.ts'
import { vsoshOrganisation } from './vsosh-organisation.ts'
import { vsoshPersons } from './vsosh-persons.ts'

export const talentsForms: readonly Form[] = [
  vsoshPersons,
  vsoshEntries,
  vsoshCompletion,
  vsoshOrganisation,
  extraEducation,
  extraEducationPlaces,
  extraEducationDistrict,
  significantPersons,
  significantContests,
  networkProjects,
  talentEvents,
  talentWork,
]
