import type { Form } from '../../kernel/form.ts'
import { headAttestationPlan } from './head-attestation-plan.ts'
import { headAttestations } from './head-attestations.ts'
import { headPositions } from './head-positions.ts'
import { headSheet } from './head-sheet.ts'
import { managementReserve } from './management-reserve.ts'

export const headsForms: readonly Form[] = [
  headSheet,
  headPositions,
  managementReserve,
  headAttestations,
  headAttestationPlan,
]
