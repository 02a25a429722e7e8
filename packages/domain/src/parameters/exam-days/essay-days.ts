import { gia11Order } from '../../acts/attestation/gia11-order.ts'
import { schoolYear } from '../../kernel/period.ts'
import type { DayRule, DayRuleRow } from './day-rule.ts'

const shared: Pick<DayRuleRow, 'from' | 'weekday' | 'source' | 'provenance'> = {
  from: schoolYear(2023),
  weekday: 3,
  source: gia11Order.whole(),
  provenance: 'press',
}

function essayDay(term: string, title: string, when: Pick<DayRuleRow, 'month' | 'nth'>): DayRule {
  return {
    id: `essay-day-${term}`,
    title: `Итоговое сочинение (изложение): ${title}`,
    checked: '2026-11-24',
    rows: [{ ...shared, ...when }],
    announced: {},
  }
}

/** First Wednesday of December and of February, second of April; of the years before the order nothing is set. */
export const essayDays: readonly DayRule[] = [
  essayDay('december', 'основной срок', { month: '12', nth: 1 }),
  essayDay('february', 'дополнительный срок в феврале', { month: '02', nth: 1 }),
  essayDay('april', 'дополнительный срок в апреле', { month: '04', nth: 2 }),
]
