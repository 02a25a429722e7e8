import type { Register } from '../../kernel/register.ts'
import { shnorActsRegister } from './shnor-acts-register.ts'
import { shnorSupportRegister } from './shnor-support-register.ts'

export const lowResultsRegisters: readonly Register[] = [shnorActsRegister, shnorSupportRegister]
