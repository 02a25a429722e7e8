import { roadmap320 } from '../../acts/roadmap-320.ts'
import { talentEvents } from '../../forms/talents/talent-events.ts'
import { talentMeasures } from '../../forms/talents/talent-measures.ts'
import { defineRegister } from '../../kernel/register.ts'
import { titlesOf } from './titles-of.ts'

export const talentEventsRegister = defineRegister(talentEvents, {
  id: 'talent-events-register',
  title: 'Журнал мероприятий по работе со способными и талантливыми детьми',
  sheet: 'Журнал мероприятий талантов',
  source: roadmap320.item('6.2'),
  columns: {
    date: { kind: 'date', title: 'Дата' },
    talentMeasure: { kind: 'choice', title: 'Направление работы', values: titlesOf(talentMeasures) },
    title: { kind: 'text', title: 'Название' },
    pupils: { kind: 'number', title: 'Обучающихся', optional: true },
    parents: { kind: 'number', title: 'Родителей', optional: true },
    document: { kind: 'text', title: 'Документ', hint: 'Распоряжение, приказ или адрес страницы', optional: true },
  },
  from: 'date',
  counts: {
    events: { rows: 'begun' },
    pupils: { rows: 'begun', sum: 'pupils' },
    parents: { rows: 'begun', sum: 'parents' },
  },
})
