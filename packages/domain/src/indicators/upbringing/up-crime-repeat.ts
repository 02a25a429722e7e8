import { roadmap320 } from '../../acts/roadmap-320.ts'
import { juvenileOffenders } from '../../forms/upbringing/juvenile-offenders.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upCrimeRepeat = defineIndicator({
  id: 'up-crime-repeat',
  title:
    'Удельный вес несовершеннолетних, совершивших преступление повторно, в общей численности несовершеннолетних, совершивших преступление',
  short: 'Совершили повторно',
  source: roadmap320.item('10.3'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  level: 'district',
  precision: 1,
  better: 'lower',
  words:
    'совершившие преступление повторно ÷ все несовершеннолетние, совершившие преступление × 100; за календарный год',
  formula: share(juvenileOffenders.f.repeat, juvenileOffenders.f.offenders),
  examples: [
    {
      name: 'один из трёх',
      facts: { 'juvenile-offenders': { '': { minors: 2000, offenders: 3, repeat: 1 } } },
      expected: { value: exact(1, 3) },
    },
    {
      name: 'преступлений не было: доли нет',
      facts: { 'juvenile-offenders': { '': { minors: 2000, offenders: 0, repeat: 0 } } },
      expected: { state: 'not-applicable', why: 'no-cases' },
    },
  ],
})
