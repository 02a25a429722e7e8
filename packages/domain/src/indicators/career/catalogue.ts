import type { Indicator } from '../../kernel/indicator.ts'
import { cgAbilympics } from './cg-abilympics.ts'
import { cgAbilympicsMasterclass } from './cg-abilympics-masterclass.ts'
import { cgAdvanced } from './cg-advanced.ts'
import { cgAgreements } from './cg-agreements.ts'
import { cgBilet } from './cg-bilet.ts'
import { cgByProfile } from './cg-by-profile.ts'
import { cgDiagnostics } from './cg-diagnostics.ts'
import { cgDoShare } from './cg-do-share.ts'
import { cgExamsMatchProfile } from './cg-exams-match-profile.ts'
import { cgG11Higher } from './cg-g11-higher.ts'
import { cgG11Spo } from './cg-g11-spo.ts'
import { cgG9ProfileExams } from './cg-g9-profile-exams.ts'
import { cgJointEvents } from './cg-joint-events.ts'
import { cgJointParticipations } from './cg-joint-participations.ts'
import { cgJuniors } from './cg-juniors.ts'
import { cgMpMasterclass } from './cg-mp-masterclass.ts'
import { cgMunicipalEvents } from './cg-municipal-events.ts'
import { cgOvzEvents } from './cg-ovz-events.ts'
import { cgOvzParticipations } from './cg-ovz-participations.ts'
import { cgParentEvents } from './cg-parent-events.ts'
import { cgParentParticipations } from './cg-parent-participations.ts'
import { cgParentsHelp } from './cg-parents-help.ts'
import { cgProfile } from './cg-profile.ts'
import { cgWorkplaces } from './cg-workplaces.ts'

export const careerIndicators: readonly Indicator[] = [
  cgByProfile,
  cgG9ProfileExams,
  cgG11Spo,
  cgG11Higher,
  cgExamsMatchProfile,
  cgJuniors,
  cgMpMasterclass,
  cgBilet,
  cgMunicipalEvents,
  cgDiagnostics,
  cgAbilympics,
  cgAbilympicsMasterclass,
  cgWorkplaces,
  cgParentsHelp,
  cgAgreements,
  cgDoShare,
  cgAdvanced,
  cgProfile,
  cgParentEvents,
  cgParentParticipations,
  cgJointEvents,
  cgJointParticipations,
  cgOvzEvents,
  cgOvzParticipations,
]
