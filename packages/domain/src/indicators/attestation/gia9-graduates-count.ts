import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia9Graduates } from '../../forms/attestation/gia9-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia9GraduatesCount = defineIndicator({
  id: 'gia9-graduates-count',
  title: 'Число выпускников 9 классов',
  short: 'Выпускников',
  source: roadmap320.item('1.1'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'neither',

  words: 'сумма по организациям',
  formula: total(gia9Graduates.f.graduates),
  examples: [
    {
      name: 'семнадцать',

      facts: { 'gia9-graduates': { '': { graduates: 17 } } },
      expected: { value: exact(17) },
    },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
