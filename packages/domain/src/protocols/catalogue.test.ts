import { describe, expect, it } from 'vitest'
import { forms } from '../forms/catalogue.ts'
import { vprResults } from '../forms/vpr/vpr-results.ts'
import { runChecks } from '../kernel/run-checks.ts'
import { settleTallies } from '../kernel/settle-tallies.ts'
import { protocols } from './catalogue.ts'

describe('protocols', () => {
  it('are plain JSON with ids of their own', () => {
    expect(JSON.parse(JSON.stringify(protocols))).toEqual(protocols)
    expect(new Set(protocols.map(({ id }) => id)).size).toBe(protocols.length)
  })

  it('are counted into forms that exist, or only joined', () => {
    for (const { id, form, kind } of protocols) {
      if (form === null) expect(kind, id).toBe('participants')
      else
        expect(
          forms.concat(vprResults).map((known) => known.id),
          id,
        ).toContain(form)
    }
  })

  it('say of a heading one thing only', () => {
    for (const { id, columns } of protocols) {
      const headings = columns.flatMap(({ title, synonyms = [], under = '' }) =>
        [title, ...synonyms].map((text) => `${under}|${text}`),
      )
      expect(
        headings.filter((heading, index) => headings.indexOf(heading) !== index),
        id,
      ).toEqual([])
    }
  })
})

describe('results of ВПР', () => {
  const position = { subject: 'rus', grade: '5' }
  const context = { parameters: [], day: '2026-06-01' }

  it('serve neither a rating nor a personnel sheet', () => {
    expect(vprResults.notFor).toEqual(['rating', 'personnel'])
  })

  it('take the number of participants from the marks', () => {
    const values = { marks: { '2': 1, '3': 4, '5': 2 } }
    expect(settleTallies(vprResults, position, values, context)).toEqual({ ...values, takers: 7 })
  })

  it('compare with the journal those who have both marks', () => {
    const values = { takers: 26, marks: { '3': 26 }, withJournal: 24, lowered: 6, confirmed: 15, raised: 3 }
    expect(runChecks(vprResults, position, values, context)).toEqual([])
    expect(runChecks(vprResults, position, { ...values, raised: 4 }, context)).toHaveLength(1)
    expect(runChecks(vprResults, position, { ...values, withJournal: 27, raised: 6 }, context)).toHaveLength(1)
  })
})
