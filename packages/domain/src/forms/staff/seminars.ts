import { roadmap320 } from '../../acts/roadmap-320.ts'
import { partition } from '../../kernel/dimension.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'

export const seminarKinds = partition('Вид', {
  seminar: { title: 'обучающий семинар', synonyms: ['семинар'] },
  practicum: { title: 'практикум' },
  meeting: { title: 'совещание' },
})

/** What the district has held in a school year, counted from its log. */
export const seminars = defineForm({
  id: 'seminars',
  version: 1,
  title: 'Обучающие семинары, практикумы, совещания',
  sheet: 'Семинары',
  source: roadmap320.item('3.3'),
  period: 'school-year',
  appliesTo: district,
  register: 'seminar-log',
  cells: 'complete',
  dimensions: { kind: seminarKinds },
  combinations: [{ kind: ['seminar', 'practicum', 'meeting'] }],
  fields: {
    held: count('Проведено', { synonyms: ['количество мероприятий'] }),
    attendances: count('Посещений', { hint: 'Один человек на двух семинарах — два посещения' }),
  },
  checks: [],
})
