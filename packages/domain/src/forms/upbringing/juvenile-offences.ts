import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady } from '../../kernel/across-check.ts'
import { partition } from '../../kernel/dimension.ts'
import { count } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'

/** What pupils of the school have done, as the police have recorded it. Events, not people: one deed may have several doers. */
export const juvenileOffences = defineForm({
  id: 'juvenile-offences',
  version: 1,
  title: 'Преступления и правонарушения обучающихся',
  sheet: 'Правонарушения',
  source: roadmap320.item('10.3'),
  serves: [roadmap320.item('10.2')],
  period: 'calendar-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: {
    offence: partition(
      'Вид деяния',
      {
        crime: { title: 'преступления', synonyms: ['преступление'] },
        misdemeanour: {
          title: 'административные правонарушения',
          synonyms: ['правонарушения', 'правонарушение', 'административное правонарушение'],
        },
      },
      { synonyms: ['Деяние', 'Вид'] },
    ),
  },
  combinations: [{ offence: ['crime', 'misdemeanour'] }],
  fields: {
    acts: count('Совершено деяний', {
      hint: 'По сообщениям ПДН и КДН за календарный год; деяние группы — одно',
      synonyms: ['совершено', 'количество', 'число преступлений и правонарушений'],
    }),
  },
  checks: [],
  across: [steady('acts', parameter(yearlyChange))],
})
