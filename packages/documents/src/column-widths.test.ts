import type { TableBlock } from '@msoko/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitTable } from './column-widths.ts'
import { LANDSCAPE, PORTRAIT } from './page.ts'

function tableOf(columns: readonly (readonly [title: string, width: number])[], cells: readonly string[]): TableBlock {
  return {
    kind: 'table',
    number: 1,
    caption: '',
    columns: columns.map(([title, width], index) => ({ title, width, align: index === 0 ? 'left' : 'right' })),
    rows: [{ cells }],
    notes: [],
  }
}

const many = (count: number): readonly (readonly [string, number])[] =>
  Array.from({ length: count }, (_, index) => [index === 0 ? 'Организация' : 'Год', 1] as const)

describe('the fit of a table', () => {
  it('stands upright up to eight columns and lies from nine on', () => {
    expect(fitTable(tableOf(many(8), [])).page).toBe(PORTRAIT)
    expect(fitTable(tableOf(many(9), [])).page).toBe(LANDSCAPE)
  })

  it('lies down earlier when whole words do not fit upright', () => {
    const words = Array.from({ length: 7 }, () => ['Предпрофессиональная', 1] as const)
    expect(fitTable(tableOf(words, [])).page).toBe(LANDSCAPE)
  })

  it('keeps the full size while there is room and takes smaller letters before it breaks a number', () => {
    expect(fitTable(tableOf(many(4), ['Школа', '1', '2', '3'])).size).toBe(24)
    const numbers = ['Школа', ...Array.from({ length: 5 }, () => '13,8 % (4 из 29)')]
    const fit = fitTable(tableOf(many(6), numbers))
    expect(fit.page).toBe(PORTRAIT)
    expect(fit.size).toBeLessThan(24)
    expect(Math.min(...fit.widths)).toBeGreaterThan(1200)
  })

  it('gives names more room than numbers', () => {
    const long = 'Муниципальное бюджетное общеобразовательное учреждение «Вымышленная школа»'
    const [name = 0, number = 0] = fitTable(
      tableOf(
        [
          ['Организация', 3],
          ['Выпускников', 1],
          ['Доля', 1],
        ],
        [long, '12', '9,1 %'],
      ),
    ).widths
    expect(name).toBeGreaterThan(3 * number)
  })

  it('fills exactly the width of the text, with room in every column, whatever is in the table', () => {
    const column = fc.tuple(fc.string({ maxLength: 60 }), fc.double({ min: -1, max: 10 }))
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 20 }),
        fc.array(fc.string({ maxLength: 200 })),
        (columns, cells) => {
          const { page, widths } = fitTable(tableOf(columns, cells))
          expect(widths.reduce((all, width) => all + width, 0)).toBe(page.textWidth)
          for (const width of widths) expect(Number.isInteger(width) && width > 100).toBe(true)
        },
      ),
      { seed: 320, numRuns: 200 },
    )
  })
})
