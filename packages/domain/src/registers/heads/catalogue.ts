import type { Register } from '../../kernel/register.ts'
import { headAttestationSchedule } from './head-attestation-schedule.ts'
import { headAttestation } from './head-attestation.ts'
import { reserve } from './reserve.ts'

export const headsRegisters: readonly Register[] = [reserve, headAttestation, headAttestationSchedule]
