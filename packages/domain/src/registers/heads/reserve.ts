import { roadmap320 } from '../../acts/roadmap-320.ts'
import { managementReserve } from '../../forms/heads/management-reserve.ts'
import { defineRegister } from '../../kernel/register.ts'

/** A row is one person for one position. */
export const reserve = defineRegister(managementReserve, {
  id: 'reserve',
  title: 'Резерв управленческих кадров',
  sheet: 'Резерв',
  source: roadmap320.item('9.1'),
  columns: {
    candidate: { kind: 'text', title: 'Кандидат', personal: true, hint: 'Фамилия, имя, отчество' },
    position: {
      kind: 'text',
      title: 'Организация, должность руководителя которой предназначена',
      hint: 'Одинаково в каждой строке: по ней считают должности, обеспеченные резервом',
    },
    enrolled: { kind: 'date', title: 'Зачислен в резерв' },
    left: { kind: 'date', title: 'Выбыл из резерва', optional: true, hint: 'Пусто, пока состоит в резерве' },
    outcome: {
      kind: 'choice',
      title: 'Причина выбытия',
      optional: true,
      values: { appointed: 'назначен на должность', term: 'истёк срок', withdrawn: 'исключён' },
    },
    order: { kind: 'text', title: 'Распоряжение о зачислении', optional: true },
  },
  from: 'enrolled',
  to: 'left',
  counts: {
    entries: { rows: 'in-force' },
    members: { rows: 'in-force', distinct: 'candidate' },
    covered: { rows: 'in-force', distinct: 'position' },
    appointed: { rows: 'ended', where: { outcome: ['appointed'] }, distinct: 'candidate' },
  },
})
