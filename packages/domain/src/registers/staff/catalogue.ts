import type { Register } from '../../kernel/register.ts'

export const staffRegisters: readonly Register[] = []
