import { roadmap320 } from '../../acts/roadmap-320.ts'
import { preventionRecords } from '../../forms/upbringing/prevention-records.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upPdn = defineIndicator({
  id: 'up-pdn',
  title: 'Численность обучающихся, состоящих на учёте в подразделениях по делам несовершеннолетних (ПДН)',
  short: 'На учёте ПДН',
  source: roadmap320.item('10.3'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'lower',
  words:
    'обучающиеся, состоящие на учёте ПДН на 28 февраля; стоящий и на другом учёте считается и там, поэтому учёты не складываются',
  formula: total(preventionRecords.f.atEnd.where({ record: 'pdn' })),
  examples: [
    {
      name: 'трое, один поставлен, двое сняты',
      facts: { 'prevention-records': { 'record=pdn': { atStart: 3, added: 1, removed: 2, atEnd: 2 } } },
      expected: { value: exact(2) },
    },
    { name: 'на учёте никого', facts: { 'prevention-records': {} }, expected: { value: exact(0) } },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
