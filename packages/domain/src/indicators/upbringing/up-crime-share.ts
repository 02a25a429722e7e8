import { roadmap320 } from '../../acts/roadmap-320.ts'
import { juvenileOffenders } from '../../forms/upbringing/juvenile-offenders.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upCrimeShare = defineIndicator({
  id: 'up-crime-share',
  title:
    'Удельный вес несовершеннолетних, совершивших преступления или принявших в них участие, в общей численности несовершеннолетних',
  short: 'Совершили преступления',
  source: roadmap320.item('10.3'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 2,
  better: 'lower',
  words:
    'несовершеннолетние, совершившие преступления ÷ все несовершеннолетние района × 100; за календарный год, каждый считается один раз',
  formula: share(juvenileOffenders.f.offenders, juvenileOffenders.f.minors),
  examples: [
    {
      name: '3 из 2000',
      facts: { 'juvenile-offenders': { '': { minors: 2000, offenders: 3, repeat: 1 } } },
      expected: { value: exact(3, 2000) },
    },
    { name: 'сведений нет', facts: {}, expected: { state: 'missing' } },
  ],
})
