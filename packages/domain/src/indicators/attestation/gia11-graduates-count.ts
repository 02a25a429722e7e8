import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia11Graduates } from '../../forms/attestation/gia11-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const gia11GraduatesCount = defineIndicator({
  id: 'gia11-graduates-count',
  title: 'Число выпускников 11 классов',
  short: 'Выпускников',
  source: roadmap320.item('1.12'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'neither',

  words: 'сумма по организациям',
  formula: total(gia11Graduates.f.graduates),
  examples: [
    {
      name: 'семнадцать',

      facts: { 'gia11-graduates': { '': { graduates: 17 } } },
      expected: { value: exact(17) },
    },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
