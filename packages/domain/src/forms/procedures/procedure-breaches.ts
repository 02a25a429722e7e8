import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { partition } from '../../kernel/dimension.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'

/** Breaches of the rules, of all procedures of the year. No person is named and none can be found behind a count. */
export const procedureBreaches = defineForm({
  id: 'procedure-breaches',
  version: 1,
  title: 'Нарушения регламента оценочных процедур',
  sheet: 'Нарушения регламента',
  source: roadmap320.item('4.3'),
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  notFor: ['rating', 'personnel'],
  dimensions: {
    breach: partition(
      'Вид нарушения',
      {
        schedule: { title: 'сроки и расписание' },
        materials: { title: 'хранение и выдача материалов', synonyms: ['материалы'] },
        rooms: { title: 'подготовка аудиторий, рассадка', synonyms: ['аудитории'] },
        staff: { title: 'состав организаторов, посторонние', synonyms: ['организаторы'] },
        conduct: { title: 'подсказки, средства связи', synonyms: ['списывание', 'средства связи'] },
        checking: { title: 'проверка работ', synonyms: ['проверка'] },
        documents: { title: 'протоколы и документы', synonyms: ['документы'] },
      },
      { synonyms: ['Нарушение', 'Тип нарушения'] },
    ),
  },
  combinations: [{ breach: ['schedule', 'materials', 'rooms', 'staff', 'conduct', 'checking', 'documents'] }],
  fields: {
    breaches: count('Выявлено нарушений', { synonyms: ['нарушений', 'количество нарушений'] }),
    remedied: count('Из них устранено', {
      hint: 'Устранено на месте или приняты меры до конца учебного года',
      synonyms: ['устранено нарушений'],
    }),
  },
  checks: [atMost('remedied', 'breaches')],
})
