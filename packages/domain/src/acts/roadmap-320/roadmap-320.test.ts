import { describe, expect, it } from 'vitest'
import { irregularities320 } from './irregularities.ts'
import { measures320, sections320 } from './sections.ts'

const numbers = Object.keys(measures320)

describe('the text of the plan', () => {
  it('has 54 measures in ten sections, numbered without a gap', () => {
    expect(sections320.map(({ measures }) => Object.keys(measures).length)).toEqual([15, 2, 7, 3, 4, 2, 5, 6, 4, 6])
    const expected = sections320.flatMap(({ number, measures }) =>
      Object.keys(measures).map((_, index) => `${number}.${index + 1}`),
    )
    expect(numbers).toEqual(expected)
  })

  it('names bodies and kinds of documents in the words of their cells', () => {
    for (const [number, { executors, documents, title, parts = [] }] of Object.entries(measures320)) {
      for (const { as } of executors.bodies) expect(executors.text, number).toContain(as)
      for (const { as } of documents.kinds) expect(documents.text, number).toContain(as)
      for (const part of parts) expect(title, number).toContain(part)
      expect(documents.kinds.length, number).toBeGreaterThan(0)
    }
  })

  it('says who carries out every measure but the one that the act leaves open', () => {
    const open = Object.entries(measures320).filter(([, { executors }]) => executors.bodies.length === 0)
    expect(open.map(([number]) => number)).toEqual(['3.1'])
  })

  it('tells how each of its forty irregularities is read', () => {
    expect(irregularities320).toHaveLength(40)
    for (const { id, measures, reading } of irregularities320) {
      expect(reading, id).not.toBe('')
      for (const number of measures) expect(numbers, id).toContain(number)
    }
  })

  it('keeps no remains of the page it was taken from', () => {
    expect(JSON.stringify(sections320)).not.toMatch(/<|ИР-ЦОСО|⏎|муниципально-го/)
  })
})
