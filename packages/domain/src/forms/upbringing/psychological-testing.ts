import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { atMost, minus } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'
import { gradesFrom } from '../contingent/grades.ts'

/** Coverage of the testing, never its results: they are confidential and stay with the psychologist. */
export const psychologicalTesting = defineForm({
  id: 'psychological-testing',
  version: 1,
  title: 'Социально-психологическое тестирование',
  sheet: 'СПТ',
  source: roadmap320.item('10.3'),
  serves: [roadmap320.item('10.2')],
  period: 'school-year',
  appliesTo: teaches('basic', 'secondary'),
  cells: 'complete',
  fields: {
    eligible: persons('Подлежало тестированию', {
      hint: 'Обучающиеся с 13 лет',
      synonyms: ['подлежит спт', 'подлежащих тестированию', 'обучающихся с 13 лет'],
    }),
    refused: persons('Отказались', {
      hint: 'Письменный отказ обучающегося или родителей',
      synonyms: ['отказ', 'отказы', 'количество отказов'],
    }),
    tested: persons('Прошли тестирование', { synonyms: ['прошли спт', 'протестировано', 'приняли участие в спт'] }),
  },
  checks: [atMost('refused', 'eligible'), atMost('tested', minus('eligible', 'refused'))],
  across: [
    within('eligible', contingent.f.pupils.where({ grade: gradesFrom(5, 11) })),
    steady('eligible', parameter(yearlyChange)),
  ],
})
