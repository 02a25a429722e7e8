import { roadmap320 } from '../../acts/roadmap-320.ts'
import { within } from '../../kernel/across-check.ts'
import { persons } from '../../kernel/field.ts'
import { defineForm } from '../../kernel/form.ts'
import { district } from '../../kernel/unit.ts'
import { headPositions } from './head-positions.ts'

/** Counted from the register of decisions: whose attestation holds on the last day of the year. */
export const headAttestations = defineForm({
  id: 'head-attestations',
  version: 1,
  title: 'Действующая аттестация руководителей',
  sheet: 'Аттестация: действует',
  source: roadmap320.item('9.2'),
  period: 'calendar-year',
  stateOn: '12-31',
  appliesTo: district,
  register: 'head-attestation',
  cells: 'complete',
  fields: {
    attested: persons('Руководителей с действующей аттестацией', {
      attributed: 'main-job',
      hint: 'На 31 декабря; два действующих решения об одной организации — один руководитель',
    }),
  },
  checks: [],
  across: [within('attested', headPositions.f.heads)],
})
