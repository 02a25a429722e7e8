import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

/** Counted on 20 September with the pupils themselves; the passport does not ask again. */
export const spDisabled = defineIndicator({
  id: 'sp-disabled',
  title: 'Доля детей-инвалидов',
  short: 'Дети-инвалиды',
  source: roadmap320.item('5.2'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  words:
    'дети-инвалиды ÷ все обучающиеся × 100; оба числа на 20 сентября, из формы «Контингент»: второй раз их не спрашивают',
  formula: share(contingent.f.disabled, contingent.f.pupils),
  examples: [
    {
      name: '3 из 80',
      facts: { contingent: { 'grade=3': { pupils: 30, disabled: 1 }, 'grade=8': { pupils: 50, disabled: 2 } } },
      expected: { value: exact(3, 80) },
    },
    {
      name: 'в одном классе число не указано',
      facts: { contingent: { 'grade=3': { pupils: 30 }, 'grade=8': { pupils: 50, disabled: 2 } } },
      expected: { state: 'missing' },
    },
  ],
})
