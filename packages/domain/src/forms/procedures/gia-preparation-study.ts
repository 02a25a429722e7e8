import { roadmap320 } from '../../acts/roadmap-320.ts'
import { flag } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { organisation } from '../../kernel/unit.ts'

/** Whether the office has been to the legal entity: one answer for the school and its branches. */
export const giaPreparationStudy = defineForm({
  id: 'gia-preparation-study',
  version: 1,
  title: 'Изучение подготовки к ГИА отделом образования',
  sheet: 'Изучение подготовки к ГИА',
  source: roadmap320.item('2.2'),
  period: 'school-year',
  stateOn: '04-30',
  appliesTo: organisation,
  cells: 'complete',
  fields: {
    studied: flag('Подготовка к ГИА изучена', {
      hint: 'Отдел образования изучил вопрос в этой организации в этом учебном году',
      synonyms: ['изучена', 'изучено'],
    }),
  },
  checks: [],
})
