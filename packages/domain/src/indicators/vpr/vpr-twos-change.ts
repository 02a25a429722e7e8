import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vprResults } from '../../forms/vpr/vpr-results.ts'
import { exact } from '../../kernel/exact.ts'
import { difference, share } from '../../kernel/formula.ts'
import { defineIndicator } from '../../kernel/indicator.ts'
import { parameter } from '../../kernel/parameter.ts'
import { markPassed } from '../../parameters/mark-passed.ts'
import { twentyMarks } from '../attestation/sample-marks.ts'
import { fifthGradeRussian, inFifthGradeRussian } from './sample-works.ts'

const { marks } = vprResults.f

export const vprTwosChange = defineIndicator({
  id: 'vpr-twos-change',
  title: 'Изменение доли отметок «2» на ВПР по предмету за год',
  short: 'ВПР, прирост «2»',
  source: roadmap320.item('1.5'),
  provenance: 'code',
  purpose: 'support',
  unit: 'points',
  precision: 1,
  better: 'lower',
  signed: true,
  by: ['subject', 'grade'],
  words:
    'доля отметок «2» − такая же доля той же параллели в прошлом году, в процентных пунктах; сравнимо, только если работы построены одинаково',
  formula: difference(
    share(marks.below(parameter(markPassed)), marks),
    share(marks.in('previous').below(parameter(markPassed)), marks.in('previous')),
  ),
  examples: [
    {
      name: 'было 15 %, стало 5 %',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': { [fifthGradeRussian]: twentyMarks } },
      previous: { 'vpr-results': { [fifthGradeRussian]: { takers: 20, marks: { 2: 3, 3: 17 } } } },
      expected: { value: exact(-1, 10) },
    },
    {
      name: 'за прошлый год сведений нет',
      cell: inFifthGradeRussian,
      facts: { 'vpr-results': { [fifthGradeRussian]: twentyMarks } },
      expected: { state: 'missing' },
    },
  ],
})
