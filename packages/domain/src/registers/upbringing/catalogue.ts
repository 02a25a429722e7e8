import type { Register } from '../../kernel/register.ts'
import { upbringingActs } from './upbringing-acts.ts'
import { upbringingEvents } from './upbringing-events.ts'
import { upbringingMeetings } from './upbringing-meetings.ts'

export const upbringingRegisters: readonly Register[] = [upbringingEvents, upbringingActs, upbringingMeetings]
