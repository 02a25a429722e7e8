import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprResults } from '../../forms/vpr/vpr-results.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { twentyMarks } from '../attestation/sample-marks.ts'
import { comparedMarks, fifthGradeRussian, inFifthGradeRussian } from './sample-works.ts'

export const vprJournalRaised = defineIndicator({
  id: 'vpr-journal-raised',
  title: 'Доля участников ВПР, чья отметка за работу выше отметки по журналу',
  short: 'Повысили',
  source: roadmap320.item('1.5'),
  provenance: 'code',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'neither',
  by: ['subject', 'grade'],
  words:
    'отметка за работу выше отметки по журналу ÷ участники, у которых есть обе отметки × 100; участники без отметки по журналу не входят',
  formula: share(vprResults.f.raised, vprResults.f.withJournal),
  examples: [
    {
      name: '3 из 24, двое без отметки по журналу',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': { [fifthGradeRussian]: comparedMarks } },
      expected: { value: exact(3, 24) },
    },
    {
      name: 'отметки по журналу не указаны',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': { [fifthGradeRussian]: twentyMarks } },
      expected: { state: 'missing' },
    },
  ],
})
