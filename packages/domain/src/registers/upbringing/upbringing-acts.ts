import { roadmap320 } from '../../acts/roadmap-320.ts'
import { upbringingActsFigures } from '../../forms/upbringing/upbringing-acts-figures.ts'
import { defineRegister } from '../../kernel/register.ts'

export const upbringingActs = defineRegister(upbringingActsFigures, {
  id: 'upbringing-acts',
  title: 'НПА по организации воспитания обучающихся',
  sheet: 'НПА по воспитанию',
  source: roadmap320.item('10.1'),
  columns: {
    kind: {
      kind: 'choice',
      title: 'Вид',
      values: { resolution: 'постановление', order: 'распоряжение', 'internal-order': 'приказ' },
    },
    number: { kind: 'text', title: 'Номер' },
    day: { kind: 'date', title: 'Дата принятия' },
    title: { kind: 'text', title: 'О чём' },
    until: { kind: 'date', title: 'Действует по', hint: 'Последний день действия; пусто — действует', optional: true },
  },
  from: 'day',
  to: 'until',
  counts: {
    issued: { rows: 'begun' },
    inForce: { rows: 'in-force' },
  },
})
