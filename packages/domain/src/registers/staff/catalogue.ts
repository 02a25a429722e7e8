import type { Register } from '../../kernel/register.ts'
import { seminarLog } from './seminar-log.ts'

export const staffRegisters: readonly Register[] = [seminarLog]
