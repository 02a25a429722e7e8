import { describe, expect, it } from 'vitest'
import { disagreements, reconcile, type ByChannel } from './channel.ts'
import { schoolYear } from './period.ts'

const scope = { unit: 'lugovaya', form: 'ege-results', period: schoolYear(2025) } as const
const sources: ByChannel = [
  {
    channel: 'protocol',
    submission: { ...scope, partial: true, cells: { 'subject=rus': { takers: 5, scores: { '60': 5, '70': 0 } } } },
  },
  {
    channel: 'workbook',
    submission: {
      ...scope,
      cells: { 'subject=rus': { takers: 6, scores: { '60': 5 }, notAssessed: 1 }, 'subject=math': { takers: 4 } },
    },
  },
]

describe('two channels for one cell', () => {
  it('gives every figure of the first channel, and of the second what the first does not say', () => {
    expect(reconcile(sources)).toStrictEqual({
      ...scope,
      cells: {
        'subject=rus': { takers: 5, scores: { '60': 5, '70': 0 }, notAssessed: 1 },
        'subject=math': { takers: 4 },
      },
    })
  })

  it('is a part of a report only when every channel gives a part', () => {
    expect(reconcile(sources.slice(0, 1))?.partial).toBe(true)
    expect(reconcile([])).toBeUndefined()
  })

  it('names what differs and nothing that agrees', () => {
    expect(disagreements(sources)).toStrictEqual([
      {
        cell: 'subject=rus',
        field: 'takers',
        values: [
          { channel: 'protocol', value: 5 },
          { channel: 'workbook', value: 6 },
        ],
      },
    ])
  })
})
