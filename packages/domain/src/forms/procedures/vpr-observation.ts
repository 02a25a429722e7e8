import { roadmap320 } from '../../acts/roadmap-320.ts'
import { atMost } from '../../kernel/check.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { teaches } from '../../kernel/unit.ts'

/** Independent observers at ВПР. A work is one subject written by one class on one day. */
export const vprObservation = defineForm({
  id: 'vpr-observation',
  version: 1,
  title: 'Независимое наблюдение на ВПР',
  sheet: 'Наблюдение на ВПР',
  source: roadmap320.item('2.1'),
  serves: [roadmap320.item('4.1'), roadmap320.item('4.3')],
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  notFor: ['rating', 'personnel'],
  fields: {
    held: count('Проведено работ', {
      hint: 'Класс × предмет × день: два класса пишут одну работу — это две',
      synonyms: ['проведено впр', 'количество работ', 'проведено процедур'],
    }),
    observed: count('Из них с независимым наблюдателем', {
      hint: 'Наблюдатель не работает в этой школе',
      synonyms: ['с наблюдателем', 'с независимым наблюдателем'],
    }),
    withRemarks: count('Из наблюдавшихся — с замечаниями', { synonyms: ['работ с замечаниями'] }),
    remarks: count('Замечаний наблюдателей', { synonyms: ['количество замечаний', 'замечаний'] }),
  },
  checks: [atMost('observed', 'held'), atMost('withRemarks', 'observed'), atMost('withRemarks', 'remarks')],
})
