import { roadmap320 } from '../../acts/roadmap-320.ts'
import { steady } from '../../kernel/across-check.ts'
import { atMost } from '../../kernel/check.ts'
import { stock } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { parameter } from '../../kernel/parameter.ts'
import { teaches } from '../../kernel/unit.ts'
import { yearlyChange } from '../../parameters/yearly-change.ts'

/** Families, apart from their children: neither is ever divided by the other. The rule of the youngest child makes families add up. */
export const socialPassportFamilies = defineForm({
  id: 'social-passport-families',
  version: 1,
  title: 'Социальный паспорт: семьи',
  sheet: 'Соцпаспорт, семьи',
  source: roadmap320.item('5.2'),
  period: 'school-year',
  stateOn: '01-31',
  appliesTo: teaches('primary', 'basic', 'secondary'),
  cells: 'complete',
  notFor: ['rating', 'personnel'],
  fields: {
    families: stock('Семей обучающихся', {
      hint: 'Семью, дети которой учатся в разных организациях, показывает одна: там, где учится младший',
      synonyms: ['всего семей', 'количество семей', 'семьи, всего'],
    }),
    large: stock('Многодетных семей', { synonyms: ['многодетные семьи'] }),
    lowIncome: stock('Малообеспеченных семей', {
      hint: 'Признанных малоимущими',
      synonyms: ['малообеспеченные семьи', 'малоимущих семей'],
    }),
    singleParent: stock('Неполных семей'),
    guardians: stock('Семей опекунов и приёмных семей', {
      synonyms: ['опекунские семьи', 'приёмных семей', 'замещающих семей'],
    }),
    atRisk: stock('Семей в социально опасном положении', { synonyms: ['семей в соп', 'семьи, находящиеся в соп'] }),
  },
  checks: [
    atMost('large', 'families'),
    atMost('lowIncome', 'families'),
    atMost('singleParent', 'families'),
    atMost('guardians', 'families'),
    atMost('atRisk', 'families'),
  ],
  across: [steady('families', parameter(yearlyChange))],
})
