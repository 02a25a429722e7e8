import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'

/** Counts alone, no names. Who is both disabled and of special needs is one person: the whole does not follow from the enrolment. */
export const abilympics = defineForm({
  id: 'abilympics',
  version: 1,
  title: 'Участие обучающихся с ОВЗ и инвалидностью в конкурсе «Абилимпикс»',
  sheet: 'Абилимпикс',
  source: roadmap320.item('7.1'),
  serves: [roadmap320.item('7.5')],
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  fields: {
    eligible: persons('Обучающихся с ОВЗ или инвалидностью', {
      hint: 'На 20 сентября; ребёнок с ОВЗ и инвалидностью считается один раз',
      synonyms: ['обучающихся с ОВЗ и (или) инвалидностью', 'с ОВЗ и инвалидностью всего'],
    }),
    participants: persons('Участники конкурса «Абилимпикс»', {
      hint: 'Каждый один раз, в скольких бы компетенциях он ни выступал',
      synonyms: ['участники Абилимпикс'],
    }),
    masterClasses: persons('Участники профориентационных мастер-классов «Абилимпикс»', {
      hint: 'Каждый один раз',
      synonyms: ['мастер-классы Абилимпикс'],
    }),
  },
  checks: [atMost('participants', 'eligible'), atMost('masterClasses', 'eligible')],
  across: [within('eligible', contingent.f.pupils), steady('eligible', parameter(yearlyChange))],
})
