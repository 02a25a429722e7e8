import type { Register } from '../../kernel/register.ts'
import { textbookSetLog } from './textbook-set-log.ts'

export const textbooksRegisters: readonly Register[] = [textbookSetLog]
