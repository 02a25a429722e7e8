import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { atMost, between, equal, minus, tallyBelow } from '../../kernel/check.ts'
import { count, tally } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { interviewMinimum } from '../../parameters/attestation/interview-minimum.ts'
import { contingent } from '../contingent/contingent.ts'
import { everyInterviewTerm, interviewTerms } from './interview-terms.ts'

/**
 * Participations, not persons: who fails in February comes again. Whoever has the minimum has passed; with less it may still be a pass:
 * pupils with special needs have a lower minimum, which the region sets.
 */
export const interview = defineForm({
  id: 'interview',
  version: 1,
  title: 'Итоговое собеседование по русскому языку в 9 классах',
  sheet: 'Собеседование',
  source: roadmap320.item('1.7'),
  serves: [roadmap320.item('1.13'), roadmap320.item('1.14')],
  period: 'school-year',
  appliesTo: teaches('basic'),
  procedure: 'interview',
  cells: 'complete',
  dimensions: { term: interviewTerms },
  combinations: [{ term: everyInterviewTerm }],
  usual: { term: ['february'] },
  fields: {
    subjectTo: count('Должны были участвовать', {
      hint: 'В феврале — все девятиклассники, подавшие заявление; в марте и апреле — получившие «незачёт» или не явившиеся',
      synonyms: ['подали заявление', 'зарегистрировано'],
    }),
    takers: count('Участвовали', { synonyms: ['участников', 'количество участников'] }),
    passed: count('Получили «зачёт»', { synonyms: ['зачёт', 'зачет', 'получили зачет'] }),
    points: tally('Баллы', {
      from: 0,
      to: 20,
      optional: true,
      hint: 'Баллы всех участников через точку с запятой: 12; 15; 18×3',
      synonyms: ['баллы за собеседование', 'результаты, баллы'],
    }),
  },
  checks: [
    atMost('takers', 'subjectTo'),
    atMost('passed', 'takers'),
    equal('points', 'takers'),
    between('passed', minus('takers', tallyBelow('points', parameter(interviewMinimum))), 'takers'),
  ],
  across: [within('takers', contingent.f.pupils.where({ grade: '9' }))],
})
