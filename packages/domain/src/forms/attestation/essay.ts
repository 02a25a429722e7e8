import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { atMost, minus } from '../../kernel/check.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { contingent } from '../contingent/contingent.ts'
import { essayTerms, everyEssayTerm } from './essay-terms.ts'

/** Works, not persons: who fails in December writes again. A work that fails a requirement fails as a whole. */
export const essay = defineForm({
  id: 'essay',
  version: 1,
  title: 'Итоговое сочинение (изложение) в 11 классах',
  sheet: 'Сочинение',
  source: roadmap320.item('1.6'),
  serves: [roadmap320.item('1.13'), roadmap320.item('1.14')],
  period: 'school-year',
  appliesTo: teaches('secondary'),
  procedure: 'essay',
  cells: 'complete',
  dimensions: { term: essayTerms },
  combinations: [{ term: everyEssayTerm }],
  usual: { term: ['december'] },
  fields: {
    subjectTo: count('Должны были писать', {
      hint: 'В декабре — все выпускники, подавшие заявление; в феврале и апреле — получившие «незачёт» или не явившиеся',
      synonyms: ['подали заявление', 'зарегистрировано'],
    }),
    takers: count('Написали работу', { synonyms: ['участников', 'количество участников', 'писали'] }),
    retelling: count('Из них изложение', {
      hint: 'Изложение вправе выбрать участники с ОВЗ, дети-инвалиды и инвалиды',
      synonyms: ['изложение', 'писали изложение'],
    }),
    passed: count('Получили «зачёт»', { synonyms: ['зачёт', 'зачет', 'получили зачет'] }),
    failedLength: count('«Незачёт»: не выдержан объём (требование 1)', {
      hint: 'Меньше 250 слов в сочинении или меньше 150 слов в изложении',
      synonyms: ['незачёт по требованию 1', 'требование 1'],
    }),
    failedOwn: count('«Незачёт»: работа не самостоятельна (требование 2)', {
      synonyms: ['незачёт по требованию 2', 'требование 2'],
    }),
  },
  checks: [
    atMost('takers', 'subjectTo'),
    atMost('retelling', 'takers'),
    atMost('passed', 'takers'),
    atMost('failedLength', minus('takers', 'passed')),
    atMost('failedOwn', minus('takers', 'passed')),
  ],
  across: [within('takers', contingent.f.pupils.where({ grade: '11' }))],
})
