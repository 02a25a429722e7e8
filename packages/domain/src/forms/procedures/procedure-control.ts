import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { partition } from '../../kernel/dimension.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'

/** Procedures held in the school and those to which the office sent somebody. */
export const procedureControl = defineForm({
  id: 'procedure-control',
  version: 1,
  title: 'Контроль оценочных процедур',
  sheet: 'Контроль процедур',
  source: roadmap320.item('4.3'),
  serves: [roadmap320.item('2.1')],
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  notFor: ['rating', 'personnel'],
  dimensions: {
    procedure: partition(
      'Процедура',
      {
        vpr: { title: 'ВПР' },
        interview: { title: 'итоговое собеседование', level: 'basic' },
        oge: { title: 'ОГЭ и ГВЭ-9', level: 'basic', synonyms: ['огэ', 'гвэ-9', 'гиа-9'] },
        essay: { title: 'итоговое сочинение (изложение)', level: 'secondary', synonyms: ['итоговое сочинение'] },
        ege: { title: 'ЕГЭ и ГВЭ-11', level: 'secondary', synonyms: ['егэ', 'гвэ-11', 'гиа-11'] },
        mock: { title: 'пробные экзамены', level: 'basic', synonyms: ['пробный экзамен'] },
        other: { title: 'иные диагностические работы', synonyms: ['диагностические работы', 'рдр'] },
      },
      { synonyms: ['Оценочная процедура', 'Наименование процедуры'] },
    ),
  },
  combinations: [{ procedure: ['vpr', 'interview', 'oge', 'essay', 'ege', 'mock', 'other'] }],
  fields: {
    held: count('Проведено процедур', {
      hint: 'Работа в классе или экзамен по предмету на базе школы',
      synonyms: ['проведено'],
    }),
    controlled: count('Из них под контролем', {
      hint: 'Присутствовал представитель отдела образования или направленное им лицо',
      synonyms: ['охвачено контролем', 'с контролем'],
    }),
  },
  checks: [atMost('controlled', 'held')],
})
