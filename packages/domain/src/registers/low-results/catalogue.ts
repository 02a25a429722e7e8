import type { Register } from '../../kernel/register.ts'

export const lowResultsRegisters: readonly Register[] = []
