import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'
import { everyHolidays, holidays } from './holidays.ts'

/** Pupils who rested in organised ways, each once in every holidays. The summer belongs to the school year that it closes. */
export const holidayRest = defineForm({
  id: 'holiday-rest',
  version: 1,
  title: 'Отдых и оздоровление обучающихся в каникулы',
  sheet: 'Каникулы',
  source: roadmap320.item('10.6'),
  period: 'school-year',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { holidays },
  combinations: [{ holidays: everyHolidays }],
  fields: {
    covered: persons('Охвачено организованными формами отдыха', {
      hint: 'Ребёнок, отдохнувший в нескольких сменах или лагерях, считается один раз',
      synonyms: ['охвачено отдыхом', 'всего отдохнуло', 'охвачено'],
    }),
    hardship: persons('Обучающихся в трудной жизненной ситуации', { synonyms: ['в тжс', 'детей в тжс', 'всего тжс'] }),
    hardshipCovered: persons('Из детей в ТЖС охвачено отдыхом', { synonyms: ['охвачено из тжс', 'тжс охвачено'] }),
    registered: persons('Обучающихся на профилактических учётах', {
      hint: 'ВШУ, ПДН или КДН; состоящий на нескольких учётах считается один раз',
      synonyms: ['на учёте', 'состоящих на учёте'],
    }),
    registeredCovered: persons('Из состоящих на учётах охвачено отдыхом', {
      synonyms: ['охвачено из состоящих на учёте', 'состоящие на учёте охвачено'],
    }),
    disabledCovered: persons('Детей-инвалидов охвачено отдыхом', { synonyms: ['охвачено детей-инвалидов'] }),
  },
  checks: [
    atMost('hardshipCovered', 'hardship'),
    atMost('hardshipCovered', 'covered'),
    atMost('registeredCovered', 'registered'),
    atMost('registeredCovered', 'covered'),
    atMost('disabledCovered', 'covered'),
  ],
  across: [
    within('covered', contingent.f.pupils),
    within('hardship', contingent.f.pupils),
    within('registered', contingent.f.pupils),
    within('disabledCovered', contingent.f.disabled),
    steady('covered', parameter(yearlyChange)),
  ],
})
