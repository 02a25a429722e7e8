import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprResults } from '../../forms/vpr/vpr-results.ts'
import { exact } from '../../kernel/exact.ts'
import { total } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { twentyMarks } from '../attestation/sample-marks.ts'
import { notReported } from '../attestation/sample-scores.ts'
import { fifthGradeRussian, inFifthGradeRussian } from './sample-works.ts'

export const vprTakers = defineIndicator({
  id: 'vpr-takers',
  title: 'Число участников ВПР по предмету',
  short: 'Участников',
  source: roadmap320.item('1.5'),
  provenance: 'code',
  purpose: 'support',
  unit: 'events',
  precision: 0,
  better: 'neither',
  by: ['subject', 'grade'],
  words: 'написали работу и получили отметку',
  formula: total(vprResults.f.takers),
  examples: [
    {
      name: 'двадцать',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': { [fifthGradeRussian]: twentyMarks } },
      expected: { value: exact(20) },
    },
    { ...notReported, cell: inFifthGradeRussian },
  ],
})
