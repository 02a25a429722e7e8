import type { Register } from '../../kernel/register.ts'

export const careerRegisters: readonly Register[] = []
