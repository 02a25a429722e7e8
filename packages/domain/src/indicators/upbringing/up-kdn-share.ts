import { roadmap320 } from '../../acts/roadmap-320.ts'
import { contingent } from '../../forms/contingent/contingent.ts'
import { preventionRecords } from '../../forms/upbringing/prevention-records.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upKdnShare = defineIndicator({
  id: 'up-kdn-share',
  title: 'Доля обучающихся, состоящих на учёте в комиссии по делам несовершеннолетних (КДН)',
  short: 'Доля на учёте КДН',
  source: roadmap320.item('10.3'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'lower',
  words: 'обучающиеся на учёте КДН на 28 февраля ÷ обучающиеся на 20 сентября × 100',
  formula: share(preventionRecords.f.atEnd.where({ record: 'kdn' }), contingent.f.pupils),
  examples: [
    {
      name: '2 из 100',
      facts: {
        'prevention-records': { 'record=kdn': { atStart: 3, added: 1, removed: 2, atEnd: 2 } },
        contingent: { 'grade=7': { pupils: 40 }, 'grade=8': { pupils: 60 } },
      },
      expected: { value: exact(2, 100) },
    },
    {
      name: 'контингент не сдан',
      facts: { 'prevention-records': { 'record=kdn': { atStart: 3, added: 1, removed: 2, atEnd: 2 } } },
      expected: { state: 'missing' },
    },
  ],
})
