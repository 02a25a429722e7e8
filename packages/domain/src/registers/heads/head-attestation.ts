import { roadmap320 } from '../../acts/roadmap-320.ts'
import { headAttestations } from '../../forms/heads/head-attestations.ts'
import { defineRegister } from '../../kernel/register.ts'

/** Decisions of the commission. The term is set by the founder, so each row carries its last day. */
export const headAttestation = defineRegister(headAttestations, {
  id: 'head-attestation',
  title: 'Решения об аттестации руководителей и кандидатов',
  sheet: 'Аттестация',
  source: roadmap320.item('9.2'),
  columns: {
    head: { kind: 'text', title: 'Руководитель или кандидат', personal: true, hint: 'Фамилия, имя, отчество' },
    organisation: { kind: 'text', title: 'Организация', hint: 'Одинаково в каждой строке' },
    kind: {
      kind: 'choice',
      title: 'Кто аттестован',
      values: { candidate: 'кандидат на должность', head: 'руководитель' },
    },
    decided: { kind: 'date', title: 'Дата решения' },
    until: {
      kind: 'date',
      title: 'Действует по',
      hint: 'Последний день срока, установленного учредителем; при увольнении — день увольнения, при отказе в назначении — дата решения',
    },
    decision: {
      kind: 'choice',
      title: 'Решение',
      values: {
        suits: 'соответствует',
        'suits-with-advice': 'соответствует с рекомендациями',
        fails: 'не соответствует',
      },
    },
    act: { kind: 'text', title: 'Распоряжение', optional: true },
  },
  from: 'decided',
  to: 'until',
  counts: {
    attested: { rows: 'in-force', where: { decision: ['suits', 'suits-with-advice'] }, distinct: 'organisation' },
  },
})
