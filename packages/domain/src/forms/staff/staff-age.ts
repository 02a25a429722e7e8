import { roadmap320 } from '../../acts/roadmap-320.ts'
import { cohort } from '../../kernel/dimension.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { wholeStaff } from './employees.ts'

const bands = cohort(
  'Возраст',
  {
    'under-30': { title: 'до 30 лет', synonyms: ['моложе 30 лет', 'менее 30 лет'] },
    '30-35': { title: '30–35 лет', synonyms: ['от 30 до 35 лет'] },
    '36-54': { title: '36–54 года', synonyms: ['от 36 до 54 лет'] },
    '55-60': { title: '55–60 лет', synonyms: ['от 55 до 60 лет'] },
    '61-plus': { title: '61 год и старше', synonyms: ['61 и старше', 'старше 60 лет'] },
  },
  { synonyms: ['Возрастная группа'] },
)

/** Whole years on the day: the bands serve both usual divisions, by 35 and 60 and by 30 and 55. */
export const staffAge = defineForm({
  id: 'staff-age',
  version: 1,
  title: 'Педагогические работники по возрасту',
  sheet: 'Кадры по возрасту',
  source: roadmap320.item('3.1'),
  period: 'school-year',
  stateOn: '09-20',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { age: bands },
  combinations: [{ age: ['under-30', '30-35', '36-54', '55-60', '61-plus'] }],
  fields: { staff: wholeStaff },
  checks: [],
})
