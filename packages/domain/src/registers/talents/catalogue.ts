import type { Register } from '../../kernel/register.ts'

export const talentsRegisters: readonly Register[] = []
