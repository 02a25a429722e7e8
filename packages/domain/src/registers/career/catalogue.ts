import type { Register } from '../../kernel/register.ts'
import { careerEvents } from './career-events.ts'

export const careerRegisters: readonly Register[] = [careerEvents]
