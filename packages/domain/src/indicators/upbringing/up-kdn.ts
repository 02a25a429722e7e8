import { roadmap320 } from '../../acts/roadmap-320.ts'
import { preventionRecords } from '../../forms/upbringing/prevention-records.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'

export const upKdn = defineIndicator({
  id: 'up-kdn',
  title: 'Численность обучающихся, состоящих на учёте в комиссии по делам несовершеннолетних (КДН)',
  short: 'На учёте КДН',
  source: roadmap320.item('10.3'),
  provenance: 'code',
  purpose: 'support',
  unit: 'persons',
  precision: 0,
  better: 'lower',
  words:
    'обучающиеся, состоящие на учёте КДН на 28 февраля; стоящий и на другом учёте считается и там, поэтому учёты не складываются',
  formula: total(preventionRecords.f.atEnd.where({ record: 'kdn' })),
  examples: [
    {
      name: 'трое, один поставлен, двое сняты',
      facts: { 'prevention-records': { 'record=kdn': { atStart: 3, added: 1, removed: 2, atEnd: 2 } } },
      expected: { value: exact(2) },
    },
    { name: 'на учёте никого', facts: { 'prevention-records': {} }, expected: { value: exact(0) } },
    { name: 'школа не отчиталась', facts: {}, expected: { state: 'missing' } },
  ],
})
