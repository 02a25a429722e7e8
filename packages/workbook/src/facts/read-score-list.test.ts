import type { Tally } from '@msoko/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScoreList, writeScoreList } from './read-score-list.ts'

const SCALE = { from: 0, to: 100 }

describe('readScoreList', () => {
  it.each([
    '45; 52; 61×2; 70; 70; 70',
    '45;52;61x2;70x3',
    '45, 52, 61х2, 70Х3',
    '45 52 61 (2) 70(3)',
    '45\n52\n61 × 2\r\n70 * 3',
    '70;70;45;61;52;61;70;',
    '45;\u00a052;61 ×2;70× 3',
  ])('«%s»', (text) => {
    expect(readScoreList(text, SCALE)).toEqual({
      tally: { 45: 1, 52: 1, 61: 2, 70: 3 },
      unread: [],
      outside: [],
    })
  })

  it('names every part that is no score and every score beyond the scale', () => {
    expect(readScoreList('45; н/я; 101; 45.5; -3; 250×2', SCALE)).toEqual({
      tally: { 45: 1 },
      unread: ['н/я', '45.5', '-3'],
      outside: ['101', '250×2'],
    })
  })

  it('holds the ends of the scale', () => {
    expect(readScoreList('0; 100', SCALE)).toEqual({ tally: { 0: 1, 100: 1 }, unread: [], outside: [] })
  })

  it('reads back whatever is written', () => {
    const scores = fc.dictionary(fc.nat({ max: 100 }).map(String), fc.integer({ min: 1, max: 40 }))
    fc.assert(
      fc.property(scores, (tally: Tally) => {
        expect(readScoreList(writeScoreList(tally, SCALE), SCALE)).toEqual({ tally, unread: [], outside: [] })
      }),
    )
  })
})
