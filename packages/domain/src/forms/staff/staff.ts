import { roadmap320 } from '../../acts/roadmap-320.ts'
import { sameAs, steady } from '../../kernel/across-check.ts'
import { atMost, equal, minus, plus } from '../../kernel/check.ts'
import { stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { employees, wholeStaff } from './employees.ts'
import { staffAge } from './staff-age.ts'
import { staffExperience } from './staff-experience.ts'

/** The staff on 20 September: the denominator of everything that is reckoned per teacher. */
export const staff = defineForm({
  id: 'staff',
  version: 1,
  title: 'Педагогические кадры',
  sheet: 'Кадры',
  source: roadmap320.item('3.1'),
  serves: [roadmap320.item('3.2'), roadmap320.item('3.3')],
  period: 'school-year',
  stateOn: '09-20',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  fields: {
    staff: wholeStaff,
    teachers: employees('Учителей', { synonyms: ['учителя', 'численность учителей'] }),
    higher: employees('С высшим образованием', { synonyms: ['высшее образование', 'имеют высшее образование'] }),
    higherPedagogical: employees('С высшим педагогическим образованием', {
      hint: 'Высшее образование педагогической направленности (профиля)',
      synonyms: ['высшее педагогическое'],
    }),
    secondaryVocational: employees('Со средним профессиональным образованием', {
      hint: 'Высшего образования нет',
      synonyms: ['среднее профессиональное', 'СПО'],
    }),
    withCategory: employees('С квалификационной категорией', {
      hint: 'Первая и высшая вместе; соответствие занимаемой должности — не категория',
      synonyms: ['имеют категорию', 'всего с категорией'],
    }),
    firstCategory: employees('С первой категорией', { synonyms: ['первая категория', '1 категория', 'первая'] }),
    highestCategory: employees('С высшей категорией', { synonyms: ['высшая категория', 'высшая'] }),
    young: employees('Молодых педагогов', {
      hint: 'Моложе 35 лет со стажем до 3 лет, если акт района не говорит иного',
      synonyms: ['молодые педагоги', 'молодых специалистов'],
    }),
    nonSpecialists: employees('Учителей, ведущих предмет не по специальности', {
      hint: 'Хотя бы один предмет — без профильного образования и без переподготовки',
      synonyms: ['неспециалисты', 'ведут предмет не по специальности'],
    }),
    positions: stock('Должностей педагогических работников', {
      hint: 'Занятые и вакантные вместе, в целых должностях',
      synonyms: ['должностей по штатному расписанию', 'штатных должностей'],
    }),
  },
  checks: [
    atMost('teachers', 'staff'),
    atMost('higher', 'staff'),
    atMost('higherPedagogical', 'higher'),
    atMost('secondaryVocational', minus('staff', 'higher')),
    atMost('withCategory', 'staff'),
    equal('withCategory', plus('firstCategory', 'highestCategory')),
    atMost('young', 'staff'),
    atMost('nonSpecialists', 'teachers'),
  ],
  across: [
    steady('staff', parameter(yearlyChange)),
    sameAs('staff', staffExperience.f.staff),
    sameAs('staff', staffAge.f.staff),
  ],
})
