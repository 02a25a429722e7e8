import { extraEducationMethod } from '../../acts/talents/extra-education-method.ts'
import { extraEducationDistrict } from '../../forms/talents/extra-education-district.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const doCoverage = defineIndicator({
  id: 'do-coverage',
  title: 'Доля детей в возрасте от 5 до 18 лет, охваченных дополнительным образованием',
  short: 'Охват ДО',
  source: extraEducationMethod.whole(),
  provenance: 'unverified',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'higher',
  words:
    'дети от 5 до 18 лет, которые обучаются по дополнительным общеобразовательным программам, каждый один раз ÷ все дети от 5 до 18 лет × 100 на 31 декабря; число сообщает отдел образования: школы показали бы одного ребёнка дважды',
  formula: share(extraEducationDistrict.f.covered, extraEducationDistrict.f.children),
  examples: [
    {
      name: '402 из 520',
      facts: { 'extra-education-district': { '': { children: 520, covered: 402 } } },
      expected: { value: exact(402, 520) },
    },
    { name: 'сведений нет', facts: {}, expected: { state: 'missing' } },
  ],
})
