import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTerm } from './parse-term.ts'
import { termInWords } from './term-in-words.ts'
import { yearsIn, type Term } from './term.ts'
import { monthNames } from './term-vocabulary.ts'

const planYears = { from: 2025, to: 2027 }

describe('reading a term', () => {
  it.each([
    ['март – июнь 2025—2027 годы', 'Март-июнь 2025-2027 г.г.'],
    ['  МАРТ -  ИЮНЬ  2025 - 2027 гг. ', 'Март-июнь 2025-2027 г.г.'],
    ['По итогам ГИА, -июнь 2025-2027 г.г.', 'По итогам ГИА, июнь 2025-2027 г.г.'],
    ['сентябрь и апрель', 'Сентябрь, апрель'],
    ['в течении года', 'В течение года'],
    ['В течение 2026 года по графику', 'В течение 2026 г. по графику'],
    ['март 2026 г.', 'Март 2026'],
    ['ноябрь-февраль', 'Ноябрь-февраль'],
    ['В период проведения муниципального этапа ВСОШ', 'В период проведения муниципального этапа ВсОШ'],
    ['По итогам ВПР', 'По итогам ВПР'],
    ['Постоянно.', 'Постоянно'],
  ])('«%s» means «%s»', (verbatim, words) => {
    const term = parseTerm(verbatim, planYears)
    expect(term?.verbatim).toBe(verbatim)
    expect(term && termInWords(term)).toBe(words)
  })

  it.each([
    '',
    'до 25.10.2025',
    'I квартал',
    'Мартобрь 2025',
    'март-март',
    'март, март',
    'сентябрь 2027-2025 г.г.',
    'По итогам конкурса',
    'В период ремонта',
    'В течение года по настроению',
    '2025-2027 г.г.',
  ])('«%s» is not understood', (verbatim) => expect(parseTerm(verbatim, planYears)).toBeUndefined())

  it('a range over New Year lists its months in order', () => {
    expect(parseTerm('ноябрь-февраль', planYears)?.months).toEqual([11, 12, 1, 2])
  })

  it('reads back whatever it can say, for any years', () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 })
    const years = fc
      .tuple(fc.integer({ min: 2000, max: 2090 }), fc.nat(9))
      .map(([from, more]) => ({ from, to: from + more }))
    fc.assert(
      fc.property(months, years, fc.boolean(), (chosen, range, yearsStated) => {
        const names = chosen.map((month) => monthNames[month - 1]).join(', ')
        const stated = yearsStated ? ` ${range.from}-${range.to} г.г.` : ''
        const term = parseTerm(names + stated, range) as Term
        expect(term).toMatchObject({ months: chosen, years: yearsIn(range), yearsStated })
        expect(parseTerm(termInWords(term), range)).toEqual({ ...term, verbatim: termInWords(term) })
      }),
    )
  })
})
