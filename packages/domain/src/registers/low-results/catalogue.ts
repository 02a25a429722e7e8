import type { Register } from '../../kernel/register.ts'
import { lowResultsActsRegister } from './low-results-acts-register.ts'
import { lowResultsSupportRegister } from './low-results-support-register.ts'

export const lowResultsRegisters: readonly Register[] = [lowResultsActsRegister, lowResultsSupportRegister]
