import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady, within } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'
import { contingent } from '../contingent/contingent.ts'

const everyPupil = contingent.f.pupils

/** Pupils by the circumstances of their families, never families: one child may stand in several lines. Counts only, no reasons. */
export const socialPassport = defineForm({
  id: 'social-passport',
  version: 1,
  title: 'Социальный паспорт: обучающиеся',
  sheet: 'Соцпаспорт, обучающиеся',
  source: roadmap320.item('5.2'),
  serves: [roadmap320.item('1.3')],
  period: 'school-year',
  stateOn: '01-31',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  // The circumstances of families are no merit and no fault of a school or of those who work in it.
  notFor: ['rating', 'personnel'],
  fields: {
    lowIncome: persons('Обучающихся из малообеспеченных семей', {
      hint: 'Семьи, признанные малоимущими; считаются дети, а не семьи',
      synonyms: ['дети из малообеспеченных семей', 'малообеспеченные', 'дети из малоимущих семей', 'малоимущие'],
    }),
    large: persons('Обучающихся из многодетных семей', {
      hint: 'Считаются дети, которые учатся в организации, а не все дети семьи',
      synonyms: ['дети из многодетных семей', 'многодетные'],
    }),
    singleParent: persons('Обучающихся из неполных семей', {
      hint: 'Ребёнка воспитывает один родитель',
      synonyms: ['дети из неполных семей', 'неполные семьи', 'неполные'],
    }),
    guardianship: persons('Обучающихся под опекой или попечительством', {
      hint: 'Вместе с детьми из приёмных семей',
      synonyms: ['опекаемые', 'под опекой', 'дети под опекой', 'опека'],
    }),
    foster: persons('Обучающихся из приёмных семей', {
      hint: 'Из числа детей под опекой или попечительством',
      synonyms: ['приёмные семьи', 'в приёмных семьях'],
    }),
    atRisk: persons('Обучающихся из семей в социально опасном положении', {
      hint: 'Семьи, которые состоят на учёте как находящиеся в социально опасном положении',
      synonyms: ['соп', 'семьи в соп', 'дети из семей соп', 'неблагополучные семьи'],
    }),
    registered: persons('Состоят на профилактическом учёте хотя бы одного вида', {
      hint: 'ВШУ, ПДН или КДН и ЗП; ребёнок, который состоит на нескольких учётах, считается один раз',
      synonyms: ['состоят на учёте', 'на учёте (вшу, пдн, кдн)', 'состоящие на всех видах учёта'],
    }),
    nonNative: persons('Обучающихся, для которых русский язык неродной', {
      synonyms: ['русский язык неродной', 'неродной русский', 'инофоны'],
    }),
    parentsHigher: persons('Обучающихся, у которых оба родителя с высшим образованием', {
      synonyms: ['оба родителя с высшим образованием', 'родители с высшим образованием'],
    }),
    transported: persons('Обучающихся на подвозе', { synonyms: ['подвоз', 'подвозимые', 'на подвозе'] }),
  },
  checks: [atMost('foster', 'guardianship')],
  across: [
    within('lowIncome', everyPupil),
    within('large', everyPupil),
    within('singleParent', everyPupil),
    within('guardianship', everyPupil),
    within('atRisk', everyPupil),
    within('registered', everyPupil),
    within('nonNative', everyPupil),
    within('parentsHigher', everyPupil),
    within('transported', everyPupil),
    steady('lowIncome', parameter(yearlyChange)),
    steady('large', parameter(yearlyChange)),
    steady('singleParent', parameter(yearlyChange)),
  ],
})
