import { roadmap320 } from '../../acts/roadmap-320.ts'
import { lowResultsSupport } from '../../forms/low-results/low-results-support.ts'
import { defineRegister } from '../../kernel/register.ts'

/** A line is one action of the plan of a school; it belongs to the year in which it is due, whenever it was done. */
export const lowResultsSupportRegister = defineRegister(lowResultsSupport, {
  id: 'low-results-support-register',
  title: 'Планы поддержки ШНОР, ШНСУ и школ «зоны риска»',
  sheet: 'Планы поддержки ШНОР',
  source: roadmap320.item('5.3'),
  columns: {
    due: { kind: 'date', title: 'Срок' },
    action: { kind: 'text', title: 'Мероприятие' },
    responsible: { kind: 'text', title: 'Ответственный', hint: 'Должность или орган, без фамилии' },
    done: { kind: 'flag', title: 'Выполнено' },
    result: { kind: 'text', title: 'Результат', hint: 'Что сделано, какой документ подтверждает', optional: true },
  },
  from: 'due',
  counts: { planned: { rows: 'begun' }, done: { rows: 'begun', where: { done: [true] } } },
})
