import { roadmap320 } from '../../acts/roadmap-320.ts'
import { vsoshArrangements } from '../../forms/talents/vsosh-arrangements.ts'
import { vsoshOrganisation } from '../../forms/talents/vsosh-organisation.ts'
import { defineRegister } from '../../kernel/register.ts'
import { titlesOf } from './titles-of.ts'

export const vsoshOrganisationRegister = defineRegister(vsoshOrganisation, {
  id: 'vsosh-organisation-register',
  title: 'Журнал организации и контроля ВсОШ',
  sheet: 'Журнал ВсОШ',
  source: roadmap320.item('8.3'),
  columns: {
    date: { kind: 'date', title: 'Дата' },
    arrangement: { kind: 'choice', title: 'Что сделано', values: titlesOf(vsoshArrangements) },
    subject: { kind: 'text', title: 'Тема, предмет или организация', optional: true },
    document: { kind: 'text', title: 'Документ', hint: 'Вид, дата и номер или адрес страницы' },
    breaches: { kind: 'number', title: 'Нарушений', hint: 'Только для контроля процедуры', optional: true },
    honoured: { kind: 'number', title: 'Чествовали обучающихся', hint: 'Только для чествования', optional: true },
  },
  from: 'date',
  counts: {
    arrangements: { rows: 'begun' },
    breaches: { rows: 'begun', where: { arrangement: ['control'] }, sum: 'breaches' },
    honoured: { rows: 'begun', where: { arrangement: ['honours'] }, sum: 'honoured' },
  },
})
