import type { Register } from '../../kernel/register.ts'

export const proceduresRegisters: readonly Register[] = []
