import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprResults } from '../../forms/vpr/vpr-results.ts'
import { vprSubjectTo } from '../../forms/vpr/vpr-subject-to.ts'
import { exact } from '../../kernel/exact.ts'
import { share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { twentyMarks } from '../attestation/sample-marks.ts'
import { fifthGradeRussian, inFifthGradeRussian } from './sample-works.ts'

export const vprParticipation = defineIndicator({
  id: 'vpr-participation',
  title: 'Доля участников ВПР',
  short: 'Участие в ВПР',
  source: roadmap320.item('4.1'),
  provenance: 'proposal',
  purpose: 'support',
  unit: 'percent',
  precision: 1,
  better: 'higher',
  by: ['subject', 'grade'],
  words: 'написали работу ÷ должны были писать × 100; по каждому классу и предмету',
  formula: share(vprResults.f.takers, vprSubjectTo.f.subjectTo),
  examples: [
    {
      name: '20 из 22',
      cell: inFifthGradeRussian,
      facts: {
        'vpr-results': { [fifthGradeRussian]: twentyMarks },
        'vpr-subject-to': { [fifthGradeRussian]: { subjectTo: 22 } },
      },
      expected: { value: exact(20, 22) },
    },
    {
      name: 'кто должен был писать, не указано',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': { [fifthGradeRussian]: twentyMarks } },
      expected: { state: 'missing' },
    },
  ],
})
