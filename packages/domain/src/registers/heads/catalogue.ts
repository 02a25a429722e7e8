import type { Register } from '../../kernel/register.ts'

export const headsRegisters: readonly Register[] = []
