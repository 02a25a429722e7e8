import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf, bandOfRange, bandsMeeting, faultsOfBands, type Band, type Span } from './bands.ts'
import { compare, exact, type Exact } from './exact.ts'

const WHOLE: Span = { from: exact(0), fromInclusive: true, to: exact(100), toInclusive: true }

/** `[10, 30)` as people write it. */
function band(id: string, span: string): Band {
  const [from = '', to = ''] = span.slice(1, -1).split('; ')
  return {
    id,
    title: id,
    from: exact(Number(from)),
    fromInclusive: span.startsWith('['),
    to: exact(Number(to)),
    toInclusive: span.endsWith(']'),
  }
}

const low = band('низкая', '[0; 10)')
const middle = band('средняя', '[10; 30)')
const high = band('высокая', '[30; 100]')

describe('bands', () => {
  it.each([
    [exact(0), 'низкая'],
    [exact(999, 100), 'низкая'],
    [exact(10), 'средняя'],
    [exact(1001, 100), 'средняя'],
    [exact(2999, 100), 'средняя'],
    [exact(30), 'высокая'],
    [exact(100), 'высокая'],
    [exact(10001, 100), undefined],
    [exact(-1), undefined],
  ])('give %o the band %s', (value, id) => {
    expect(bandOf([high, low, middle], value)?.id).toBe(id)
  })

  it('take a range only when both its ends lie in one', () => {
    expect(bandOfRange([low, middle, high], exact(10), exact(29))).toBe(middle)
    expect(bandOfRange([low, middle, high], exact(28), exact(30))).toBeNull()
    expect(bandsMeeting([high, middle, low], { ...WHOLE, from: exact(28), to: exact(33) })).toEqual([middle, high])
    expect(bandsMeeting([low, middle], { ...WHOLE, from: exact(9), to: exact(10), toInclusive: false })).toEqual([low])
  })

  it('give no band where two claim the value', () => {
    expect(bandOf([low, band('вторая', '[5; 20]')], exact(7))).toBeNull()
  })
})

describe('faults of bands', () => {
  const words = (...bands: readonly Band[]): readonly string[] =>
    faultsOfBands(bands, WHOLE).map((fault) => fault.words)

  it('are none when the scale is covered once', () => {
    expect(words(high, low, middle)).toEqual([])
    expect(words(band('ноль', '[0; 0]'), band('прочее', '(0; 100]'))).toEqual([])
  })

  it.each<readonly [readonly Band[], string]>([
    [
      [low, high],
      'Между «низкая» и «высокая» нет ступени для значений от 10 включительно до 30, не включая: продлите одну из двух ступеней или добавьте новую.',
    ],
    [
      [low, band('верх', '(10; 100]')],
      'Между «низкая» и «верх» нет ступени для значений ровно 10: продлите одну из двух ступеней или добавьте новую.',
    ],
    [
      [middle, high],
      'Ниже «средняя» нет ступени для значений от 0 включительно до 10, не включая: продлите ступень или добавьте новую.',
    ],
    [
      [low, middle],
      'Выше «средняя» нет ступени для значений от 30 включительно до 100 включительно: продлите ступень или добавьте новую.',
    ],
    [
      [low, band('широкая', '[10; 30]'), high],
      'Значения ровно 30 входят и в «широкая», и в «высокая»: оставьте их одной из двух ступеней.',
    ],
    [
      [low, band('широкая', '(5; 30)'), high],
      'Значения от 5, не включая, до 10, не включая входят и в «низкая», и в «широкая»: оставьте их одной из двух ступеней.',
    ],
    [
      [low, middle, band('верх', '[30; 120]')],
      'Ступень «верх» выходит за пределы шкалы (от 0 включительно до 100 включительно): уберите лишнее.',
    ],
    [
      [low, middle, high, band('пустая', '[40; 40)')],
      'В ступень «пустая» не входит ни одно значение: возьмите 40 с обеих сторон или уберите ступень.',
    ],
    [
      [low, middle, high, band('назад', '[40; 20)')],
      'Ступень «назад» начинается с 40, а кончается на 20: поменяйте границы местами.',
    ],
    [[], 'Не задано ни одной ступени: разделите на ступени значения от 0 включительно до 100 включительно.'],
    [[low, { ...middle, id: 'низкая' }, high], 'Обозначение «низкая» дано нескольким ступеням: дайте каждой своё.'],
  ])('%#: say the place and the remedy', (bands, said) => {
    expect(words(...bands)).toEqual([said])
  })

  it('name every pair that meets, and print what no short decimal shows as a ratio', () => {
    const [a, b, c] = [band('а', '[0; 60]'), band('б', '[50; 80]'), band('в', '[55; 100]')]
    expect(faultsOfBands([a, b, c], WHOLE).map((fault) => fault.bands)).toEqual([
      ['а', 'б'],
      ['а', 'в'],
      ['б', 'в'],
    ])
    const third = { ...low, to: exact(1, 3) }
    expect(words(third, { ...high, from: exact(1, 2) })[0]).toContain('от 1/3 включительно до 0,5, не включая')
  })
})

describe('laws of bands', () => {
  const ends = fc.integer({ min: 0, max: 12 })
  const anyBand = fc
    .record({ from: ends, to: ends, fromInclusive: fc.boolean(), toInclusive: fc.boolean() })
    .map(({ from, to, ...inclusive }) => ({ from: exact(from), to: exact(to), ...inclusive }))
  const whole: Span = { from: exact(0), fromInclusive: true, to: exact(12), toInclusive: true }
  const values: readonly Exact[] = Array.from({ length: 25 }, (_, half) => exact(half, 2))

  const holds = ({ from, fromInclusive, to, toInclusive }: Span, value: Exact): boolean => {
    const [below, above] = [compare(from, value), compare(value, to)]
    return (below < 0 || (below === 0 && fromInclusive)) && (above < 0 || (above === 0 && toInclusive))
  }

  it('accepted are those and only those that hold every value once', () => {
    fc.assert(
      fc.property(fc.array(anyBand, { minLength: 1, maxLength: 4 }), (spans) => {
        const bands = spans.map((span, index): Band => ({ id: String(index), title: String(index), ...span }))
        const once = values.every((value) => bands.filter((one) => holds(one, value)).length === 1)
        const sensible = bands.every((one) => values.some((value) => holds(one, value)))
        expect(faultsOfBands(bands, whole).length === 0).toBe(once && sensible)
      }),
      { numRuns: 2000 },
    )
  })

  it('a scale cut anywhere is accepted, and each value has the band that holds it', () => {
    const cuts = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 11 }), fc.boolean()), { selector: ([at]) => at })
    fc.assert(
      fc.property(cuts, (places) => {
        const sorted = places.toSorted(([a], [b]) => a - b)
        const bands = [...sorted, null].map((place, index): Band => {
          const before = sorted[index - 1]
          return {
            id: String(index),
            title: String(index),
            from: exact(before?.[0] ?? 0),
            fromInclusive: before ? !before[1] : true,
            to: exact(place?.[0] ?? 12),
            toInclusive: place ? place[1] : true,
          }
        })
        expect(faultsOfBands(bands, whole)).toEqual([])
        for (const value of values) {
          const found = bandOf(bands, value)
          expect(found !== null && holds(found, value)).toBe(true)
        }
      }),
    )
  })
})
