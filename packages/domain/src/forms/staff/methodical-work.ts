import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { employees } from './employees.ts'
import { staff } from './staff.ts'

/** Who took part, each person once in the year; what was held is told by the log of the district. */
export const methodicalWork = defineForm({
  id: 'methodical-work',
  version: 1,
  title: 'Участие педагогов в методической работе района',
  sheet: 'Методическая работа',
  source: roadmap320.item('3.2'),
  serves: [roadmap320.item('3.3'), roadmap320.item('5.3')],
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  fields: {
    youngTeacherSchool: employees('Участвуют в Школе молодого педагога', {
      hint: 'Молодые педагоги; каждый один раз за учебный год',
      synonyms: ['школа молодого педагога', 'участники ШМП'],
    }),
    seminars: employees('Участвовали в семинарах, практикумах, совещаниях', {
      hint: 'Хотя бы в одном за учебный год; каждый один раз',
      synonyms: ['участники семинаров', 'посетили семинары'],
    }),
    diagnosed: employees('Прошли диагностику профессиональных компетенций', {
      hint: 'За учебный год; каждый один раз',
      synonyms: ['прошли диагностику', 'диагностика профессиональных дефицитов'],
    }),
  },
  checks: [],
  across: [
    within('youngTeacherSchool', staff.f.young),
    within('seminars', staff.f.staff),
    within('diagnosed', staff.f.staff),
  ],
})
