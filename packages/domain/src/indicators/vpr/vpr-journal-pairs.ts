import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprResults } from '../../forms/vpr/vpr-results.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { twentyMarks } from '../attestation/sample-marks.ts'
import { comparedMarks, fifthGradeRussian, inFifthGradeRussian } from './sample-works.ts'

export const vprJournalPairs = defineIndicator({
  id: 'vpr-journal-pairs',
  title: 'Число участников ВПР, у которых есть отметка за работу и отметка по журналу',
  short: 'Есть обе отметки',
  source: roadmap320.item('1.5'),
  provenance: 'code',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'neither',
  by: ['subject', 'grade'],
  words: 'участники, у которых есть и отметка за работу, и отметка по журналу',
  formula: total(vprResults.f.withJournal),
  examples: [
    {
      name: '24, двое без отметки по журналу не входят',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': { [fifthGradeRussian]: comparedMarks } },
      expected: { value: exact(24) },
    },
    {
      name: 'отметки по журналу не указаны',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': { [fifthGradeRussian]: twentyMarks } },
      expected: { state: 'missing' },
    },
  ],
})
