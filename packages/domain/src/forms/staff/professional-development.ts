import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { cohort } from '../../kernel/dimension.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'
import { employees, wholeStaff } from './employees.ts'

const latest = cohort(
  'Последний документ о дополнительном образовании',
  {
    'within-3': { title: 'за последние 3 года', synonyms: ['не более 36 месяцев назад', 'до 3 лет'] },
    'within-5': { title: 'от 3 до 5 лет назад', synonyms: ['от 3 до 5 лет'] },
    earlier: { title: 'более 5 лет назад или никогда', synonyms: ['более 5 лет', 'нет документа'] },
  },
  { synonyms: ['Давность повышения квалификации', 'Последние курсы'] },
)

/** Everybody once, by the latest document: so the three years of practice and the five of the self-examination need no second form. */
export const professionalDevelopment = defineForm({
  id: 'professional-development',
  version: 1,
  title: 'Повышение квалификации: когда пройдено и кому нужно',
  sheet: 'Повышение квалификации',
  source: roadmap320.item('3.4'),
  serves: [roadmap320.item('3.5'), roadmap320.item('5.3')],
  period: 'school-year',
  stateOn: '06-30',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { latest },
  combinations: [{ latest: ['within-3', 'within-5', 'earlier'] }],
  fields: {
    staff: wholeStaff,
    due: employees('Должны пройти обучение в следующем учебном году', {
      hint: 'Каждый человек один раз, сколько бы программ ему ни требовалось',
      synonyms: ['потребность в курсах', 'нуждаются в повышении квалификации'],
    }),
  },
  checks: [atMost('due', 'staff')],
})
