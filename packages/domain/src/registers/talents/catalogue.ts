import type { Register } from '../../kernel/register.ts'
import { networkProjectsRegister } from './network-projects-register.ts'
import { significantContestsRegister } from './significant-contests-register.ts'
import { talentEventsRegister } from './talent-events-register.ts'
import { vsoshOrganisationRegister } from './vsosh-organisation-register.ts'

export const talentsRegisters: readonly Register[] = [
  vsoshOrganisationRegister,
  significantContestsRegister,
  networkProjectsRegister,
  talentEventsRegister,
]
