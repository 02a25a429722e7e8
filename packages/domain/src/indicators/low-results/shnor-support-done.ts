import { roadmap320 } from '../../acts/roadmap-320.ts'
import { lowResultsSupport } from '../../forms/low-results/low-results-support.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const shnorSupportDone = defineIndicator({
  id: 'shnor-support-done',
  title: 'Выполнение планов поддержки ШНОР, ШНСУ и школ «зоны риска»',
  short: 'План поддержки',
  source: roadmap320.item('5.3'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  words: 'выполненные мероприятия ÷ мероприятия планов поддержки со сроком в этом году × 100',
  formula: share(lowResultsSupport.f.done, lowResultsSupport.f.planned),
  examples: [
    {
      name: 'выполнено 7 из 9',
      facts: { 'low-results-support': { '': { planned: 9, done: 7 } } },
      expected: { value: exact(7, 9) },
    },
    {
      name: 'плана поддержки нет',
      facts: { 'low-results-support': { '': { planned: 0, done: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
