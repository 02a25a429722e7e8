import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons, stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { everyGrade, grades } from './grades.ts'

/** Pupils and classes on 20 September: the one denominator of everything that is reckoned per pupil. */
export const contingent = defineForm({
  id: 'contingent',
  version: 1,
  title: 'Контингент обучающихся',
  sheet: 'Контингент',
  source: roadmap320.item('3.1'),
  period: 'school-year',
  stateOn: '09-20',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  dimensions: { grade: grades },
  combinations: [{ grade: everyGrade }],
  fields: {
    classes: stock('Классов (классов-комплектов)', { synonyms: ['классов-комплектов', 'кол-во классов'] }),
    pupils: persons('Обучающихся', { synonyms: ['учащихся', 'численность обучающихся', 'всего учащихся'] }),
    secondShift: persons('Из них во вторую смену', { synonyms: ['2 смена', 'вторая смена'] }),
    specialNeeds: persons('Из них с ОВЗ', { synonyms: ['обучающихся с ОВЗ'] }),
    disabled: persons('Из них детей-инвалидов', { synonyms: ['дети-инвалиды'] }),
    homeStudy: persons('Из них на дому', { synonyms: ['обучение на дому', 'надомное обучение'] }),
  },
  checks: [
    atMost('secondShift', 'pupils'),
    atMost('specialNeeds', 'pupils'),
    atMost('disabled', 'pupils'),
    atMost('homeStudy', 'pupils'),
  ],
  across: [steady('pupils', parameter(yearlyChange))],
})
