import { describe, expect, it } from 'vitest'
import { isOfficial } from '../kernel/provenance.ts'
import { parameters } from './catalogue.ts'

describe('legal numbers', () => {
  it('that no act has confirmed are never called official', () => {
    for (const { id, rows } of parameters) {
      for (const { provenance, source } of rows) {
        if (isOfficial(provenance)) expect(source, id).not.toBeNull()
      }
    }
  })

  it('have rows that end after they begin, and a day on which somebody looked', () => {
    for (const { id, checked, rows } of parameters) {
      expect(checked, id).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      for (const { from, to } of rows) expect(to === undefined || from <= to, id).toBe(true)
    }
  })

  it('that nobody has published stand unset rather than at zero', () => {
    const unset = parameters.filter(({ rows }) => rows.length === 0).map(({ id }) => id)
    expect(unset).toEqual(
      expect.arrayContaining([
        'vsosh-prize-quota',
        'absence-threshold',
        'adverse-fields',
        'adverse-share',
        'vpr-exam-mismatch',
      ]),
    )
  })

  it('are shares between none and all where they are per cent', () => {
    for (const { id, unit, rows } of parameters) {
      if (unit !== 'percent') continue
      for (const { value } of rows) {
        expect(value, id).toBeGreaterThanOrEqual(0)
        expect(value, id).toBeLessThanOrEqual(100)
      }
    }
  })
})
