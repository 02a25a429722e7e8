import { gia9Order } from '../../acts/attestation/gia9-order.ts'
import { schoolYear } from '../../kernel/period.ts'
import type { DayRule, DayRuleRow } from './day-rule.ts'

const order: Pick<DayRuleRow, 'from' | 'source' | 'provenance'> = {
  from: schoolYear(2023),
  source: gia9Order.whole(),
  provenance: 'press',
}

/** Before the order of 2023 the days are known from announcements only. */
const before: Pick<DayRuleRow, 'from' | 'to' | 'source' | 'provenance'> = {
  from: schoolYear(2021),
  to: schoolYear(2022),
  source: null,
  provenance: 'press',
}

/** Second Wednesday of February, second working Wednesday of March, third Monday of April; the last was in May until 2023. */
export const interviewDays: readonly DayRule[] = [
  {
    id: 'interview-day-february',
    title: 'Итоговое собеседование: основной срок',
    checked: '2026-11-24',
    rows: [
      { ...before, month: '02', weekday: 3, nth: 2 },
      { ...order, month: '02', weekday: 3, nth: 2 },
    ],
    announced: {},
  },
  {
    id: 'interview-day-march',
    title: 'Итоговое собеседование: дополнительный срок в марте',
    checked: '2026-11-24',
    rows: [{ ...order, month: '03', weekday: 3, nth: 2, working: true }],
    announced: {},
  },
  {
    id: 'interview-day-april',
    title: 'Итоговое собеседование: последний срок, апрель или май',
    checked: '2026-11-24',
    rows: [
      { ...before, month: '05', weekday: 1, nth: 1, working: true, note: 'первый рабочий понедельник мая' },
      { ...order, month: '04', weekday: 1, nth: 3 },
    ],
    // The eighth of May had become a day off.
    announced: { [schoolYear(2022)]: '2023-05-15' },
  },
]
