import { describe, expect, it } from 'vitest'
import { headAttestationPlan } from '../../forms/heads/head-attestation-plan.ts'
import { headAttestations } from '../../forms/heads/head-attestations.ts'
import { managementReserve } from '../../forms/heads/management-reserve.ts'
import { countRegister } from '../../kernel/count-register.ts'
import type { Form } from '../../kernel/form.ts'
import { calendarYear } from '../../kernel/period.ts'
import type { Register, RegisterRow } from '../../kernel/register.ts'
import { headAttestationSchedule } from './head-attestation-schedule.ts'
import { headAttestation } from './head-attestation.ts'
import { reserve } from './reserve.ts'

function figures(register: Register, form: Form, rows: readonly RegisterRow['values'][], year = 2025) {
  const ofDistrict = rows.map((values) => ({ unit: 'd', values }))
  return countRegister(register, form, ofDistrict, { unit: 'd', period: calendarYear(year) }).cells['']
}

describe('the reserve', () => {
  const enrolled = { candidate: 'Кандидат 1', position: 'Школа 1', enrolled: '2024-02-01' }

  it('counts who stands for two positions once, the positions twice', () => {
    const rows = [enrolled, { ...enrolled, position: 'Школа 2' }, { ...enrolled, candidate: 'Кандидат 2' }]
    expect(figures(reserve, managementReserve, rows)).toEqual({ entries: 3, members: 2, covered: 2, appointed: 0 })
  })

  it.each([
    ['2024-12-31', 'appointed', 0, 0],
    ['2025-12-30', 'appointed', 0, 1],
    ['2025-12-31', 'appointed', 1, 1],
    ['2025-06-01', 'term', 0, 0],
    ['2026-01-01', 'appointed', 1, 0],
  ])('who left on %s (%s) is %i in it and %i appointed in 2025', (left, outcome, members, appointed) => {
    expect(figures(reserve, managementReserve, [{ ...enrolled, left, outcome }])).toMatchObject({ members, appointed })
  })
})

describe('the attestation of heads', () => {
  const decision = {
    head: 'Руководитель 1',
    organisation: 'Школа 1',
    kind: 'head',
    decided: '2023-04-15',
    until: '2026-04-14',
    decision: 'suits',
  }

  it.each([
    [{ until: '2025-12-31' }, 1],
    [{ until: '2025-12-30' }, 0],
    [{ decided: '2025-12-31' }, 1],
    [{ decided: '2026-01-01', until: '2029-01-01' }, 0],
    [{ decision: 'suits-with-advice' }, 1],
    [{ decision: 'fails' }, 0],
  ])('%o holds for %i at the end of 2025', (change, attested) => {
    expect(figures(headAttestation, headAttestations, [{ ...decision, ...change }])).toEqual({ attested })
  })

  it('renewed before its term is that of one head', () => {
    const renewed = { ...decision, decided: '2025-11-01', until: '2028-10-31' }
    expect(figures(headAttestation, headAttestations, [decision, renewed])).toEqual({ attested: 1 })
  })

  it('is kept to a schedule: what is not needed any more is no debt, what is put off is', () => {
    const planned = { organisation: 'Школа 1', planned: '2025-04-15' }
    const rows = ['held', 'missed', 'expected', 'not-needed'].map((outcome) => ({ ...planned, head: outcome, outcome }))
    expect(figures(headAttestationSchedule, headAttestationPlan, rows)).toEqual({ scheduled: 3, held: 1 })
    const putOffAndHeld = ['missed', 'held'].map((outcome) => ({ ...planned, head: 'Руководитель 1', outcome }))
    expect(figures(headAttestationSchedule, headAttestationPlan, putOffAndHeld)).toEqual({ scheduled: 1, held: 1 })
  })
})
