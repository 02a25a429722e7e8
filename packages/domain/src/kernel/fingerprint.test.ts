import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'

describe('a fingerprint', () => {
  it('does not depend on the order of keys, at any depth', () => {
    expect(fingerprint({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(fingerprint({ b: [{ d: 3, c: 2 }], a: 1 }))
    expect(fingerprint({ a: 1 })).toMatch(/^[0-9a-f]{16}$/)
  })

  it('tells a changed letter, number or order of a list', () => {
    const before = fingerprint({ title: 'Доля', from: 27, of: [1, 2] })
    expect(fingerprint({ title: 'Доля', from: 28, of: [1, 2] })).not.toBe(before)
    expect(fingerprint({ title: 'доля', from: 27, of: [1, 2] })).not.toBe(before)
    expect(fingerprint({ title: 'Доля', from: 27, of: [2, 1] })).not.toBe(before)
  })

  it('is the same for what comes back from JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => fingerprint(value) === fingerprint(JSON.parse(JSON.stringify(value)))),
    )
  })
})
