import { roadmap320 } from '../../acts/roadmap-320.ts'
import { headAttestationPlan } from '../../forms/heads/head-attestation-plan.ts'
import { defineRegister } from '../../kernel/register.ts'

/** Whose attestation was planned for a day, and what became of it: a date that is moved keeps its row and gets another. */
export const headAttestationSchedule = defineRegister(headAttestationPlan, {
  id: 'head-attestation-schedule',
  title: 'График аттестации руководителей и кандидатов',
  sheet: 'График аттестации',
  source: roadmap320.item('9.2'),
  columns: {
    head: { kind: 'text', title: 'Руководитель или кандидат', personal: true, hint: 'Фамилия, имя, отчество' },
    organisation: { kind: 'text', title: 'Организация' },
    planned: { kind: 'date', title: 'Дата по графику' },
    outcome: {
      kind: 'choice',
      title: 'Исполнение',
      values: {
        expected: 'ещё не проведена',
        held: 'проведена',
        missed: 'не проведена, перенесена',
        'not-needed': 'больше не требуется',
      },
      hint: 'Не требуется, если руководитель сменился или кандидат отказался',
    },
    held: { kind: 'date', title: 'Дата проведения', optional: true },
  },
  from: 'planned',
  counts: {
    scheduled: { rows: 'begun', where: { outcome: ['expected', 'held', 'missed'] }, distinct: 'head' },
    held: { rows: 'begun', where: { outcome: ['held'] }, distinct: 'head' },
  },
})
