import { roadmap320 } from '../../acts/roadmap-320.ts'
import { lowResultsActs } from '../../forms/low-results/low-results-acts.ts'
import { defineRegister } from '../../kernel/register.ts'

export const lowResultsActsRegister = defineRegister(lowResultsActs, {
  id: 'low-results-acts-register',
  title: 'Реестр НПА по работе со ШНОР, ШНСУ и школами «зоны риска»',
  sheet: 'Реестр НПА по ШНОР',
  source: roadmap320.item('5.4'),
  columns: {
    adoptedOn: { kind: 'date', title: 'Дата принятия' },
    endedOn: {
      kind: 'date',
      title: 'Действует по',
      hint: 'Последний день действия; у действующего бессрочно акта не заполняется',
      optional: true,
    },
    kind: {
      kind: 'choice',
      title: 'Вид акта',
      values: {
        resolution: 'постановление',
        'administration-order': 'распоряжение администрации',
        'internal-order': 'приказ отдела образования',
        regulation: 'положение',
        other: 'иной акт',
      },
    },
    number: { kind: 'text', title: 'Номер' },
    title: { kind: 'text', title: 'Название' },
    categories: {
      kind: 'text',
      title: 'Для каких школ',
      hint: 'ШНОР, ШНСУ, «зона риска»',
      optional: true,
    },
  },
  from: 'adoptedOn',
  to: 'endedOn',
  counts: { inForce: { rows: 'in-force' }, adopted: { rows: 'begun' } },
})
