import type { Register } from '../../kernel/register.ts'

export const upbringingRegisters: readonly Register[] = []
