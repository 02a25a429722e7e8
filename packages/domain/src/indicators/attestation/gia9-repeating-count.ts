import { roadmap320 } from '../../acts/roadmap-320.ts'
import { gia9Graduates } from '../../forms/attestation/gia9-graduates.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { notReported } from './sample-scores.ts'

export const gia9RepeatingCount = defineIndicator({
  id: 'gia9-repeating-count',
  title: 'Количество обучающихся 9 классов, оставленных на повторное обучение',
  short: 'Оставлены, человек',
  source: roadmap320.item('1.1'),
  provenance: 'act',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'lower',
  words: 'оставлены на повторное обучение, человек',
  formula: total(gia9Graduates.f.repeating),
  examples: [
    {
      name: 'двое',
      facts: { 'gia9-graduates': { '': { graduates: 38, repeating: 2 } } },
      expected: { value: exact(2) },
    },
    notReported,
  ],
})
