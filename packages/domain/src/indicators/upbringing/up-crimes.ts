import { roadmap320 } from '../../acts/roadmap-320.ts'
import { juvenileOffences } from '../../forms/upbringing/juvenile-offences.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upCrimes = defineIndicator({
  id: 'up-crimes',
  title: 'Число преступлений и правонарушений, совершенных несовершеннолетними',
  short: 'Преступления и правонарушения',
  source: roadmap320.item('10.3'),
  provenance: 'code',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'lower',
  words: 'преступления и административные правонарушения обучающихся за календарный год',
  formula: total(juvenileOffences.f.acts),
  examples: [
    {
      name: 'одно преступление, четыре правонарушения',
      facts: { 'juvenile-offences': { 'offence=crime': { acts: 1 }, 'offence=misdemeanour': { acts: 4 } } },
      expected: { value: exact(5) },
    },
    { name: 'деяний не было', facts: { 'juvenile-offences': {} }, expected: { value: exact(0) } },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
