import { describe, expect, it } from 'vitest'
import { acrossUnits, difference, total, unitsWithin, weighted } from './formula.ts'
import { defineParameter } from './parameter.ts'
import { schoolYear } from './period.ts'
import { Reference } from './reference.ts'
import { unsetParameter } from './unset-parameter.ts'

const events = new Reference({ form: 'form', field: 'field', kind: 'tally' })
const limit = defineParameter({
  id: 'limit',
  title: '',
  unit: 'percent',
  checked: '2026-11-24',
  rows: [{ from: '2024-09-01', to: '2025-08-31', value: 30, source: null, provenance: 'proposal' }],
})
const ref = { parameter: 'limit' }

describe('a number that nobody has set', () => {
  const unset = (formula: Parameters<typeof unsetParameter>[0], year: number) =>
    unsetParameter(formula, schoolYear(year), { parameters: [limit] })

  it.each([
    ['bounds', total(events.from(ref))],
    ['weights', weighted([ref, events])],
    ['bounds of schools', unitsWithin(total(events), { below: ref })],
    ['what lies inside', acrossUnits('median', difference(total(events), total(events.below(ref))))],
  ])('is found among %s', (_, formula) => {
    expect(unset(formula, 2025)).toBe('limit')
    expect(unset(formula, 2024)).toBeUndefined()
  })
})
