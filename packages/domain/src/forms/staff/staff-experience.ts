import { roadmap320 } from '../../acts/roadmap-320.ts'
import { cohort } from '../../kernel/dimension.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { wholeStaff } from './employees.ts'

const bands = cohort(
  'Педагогический стаж',
  {
    'under-3': { title: 'до 3 лет', synonyms: ['менее 3 лет', '0–3 года'] },
    '3-5': { title: 'от 3 до 5 лет', synonyms: ['3–5 лет'] },
    '5-10': { title: 'от 5 до 10 лет', synonyms: ['5–10 лет'] },
    '10-20': { title: 'от 10 до 20 лет', synonyms: ['10–20 лет'] },
    '20-30': { title: 'от 20 до 30 лет', synonyms: ['20–30 лет'] },
    'over-30': { title: '30 лет и более', synonyms: ['свыше 30 лет', 'более 30 лет'] },
  },
  { synonyms: ['Стаж', 'Стаж работы'] },
)

/** Each band holds its lower bound and not its upper one: five whole years are «от 5 до 10». */
export const staffExperience = defineForm({
  id: 'staff-experience',
  version: 1,
  title: 'Педагогические работники по стажу',
  sheet: 'Кадры по стажу',
  source: roadmap320.item('3.1'),
  period: 'school-year',
  stateOn: '09-20',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { experience: bands },
  combinations: [{ experience: ['under-3', '3-5', '5-10', '10-20', '20-30', 'over-30'] }],
  fields: { staff: wholeStaff },
  checks: [],
})
