import { describe, expect, it } from 'vitest'
import { vsoshStageGapLeast } from '../../parameters/talents/vsosh-stage-gap-least.ts'
import { ownNumbers } from '../../testing/own-numbers.ts'
import { contextOf, YEAR } from '../../testing/small-district.ts'
import { classify } from '../classify.ts'
import { resultSigns1 } from './result-signs-1.ts'

const source = { act: 'sampur-2022-320' }
const controlled = (...units: readonly string[]) => ({ list: 'vpr-controlled', period: YEAR, units, source })

/** Works of grade 5 in Russian, twenty in all: of those with a mark of the journal so many lowered and raised. */
const verdict = (withJournal: number, lowered: number, raised: number, lists = [controlled()]) =>
  classify(
    resultSigns1,
    'journal-mismatch',
    'n',
    YEAR,
    contextOf(
      [
        {
          unit: 'n',
          form: 'vpr-results',
          period: YEAR,
          cells: {
            'grade=5;subject=rus': {
              takers: 20,
              marks: { 3: 20 },
              withJournal,
              lowered,
              raised,
              confirmed: withJournal - lowered - raised,
            },
          },
        },
      ],
      { lists },
    ),
  ).verdict

describe('marks of works beside those of the journal', () => {
  it.each([
    [3, 0, 'not-met'],
    [4, 0, 'met'],
    [5, 0, 'met'],
    [0, 3, 'not-met'],
    [0, 4, 'met'],
  ] as const)('%i lowered, %i raised of ten: %s', (lowered, raised, expected) => {
    expect(verdict(10, lowered, raised)).toBe(expected)
  })

  it.each([
    [9, 'unknown'],
    [10, 'met'],
    [11, 'met'],
  ] as const)('of %i with a mark of the journal: %s', (pairs, expected) => {
    expect(verdict(pairs, pairs, 0)).toBe(expected)
  })

  it('say nothing of a school whose works were under control, and nothing while nobody has told which were', () => {
    expect(verdict(10, 9, 0, [controlled('n')])).toBe('not-met')
    expect(verdict(10, 9, 0, [])).toBe('unknown')
  })
})

describe('a medal', () => {
  const of = (claimants: number, notConfirmed: number) =>
    classify(
      resultSigns1,
      'medal-mismatch',
      'b',
      YEAR,
      contextOf([
        {
          unit: 'b',
          form: 'gia11-distinction',
          period: YEAR,
          cells: { '': { putForward: claimants, notConfirmed } },
        },
      ]),
    ).verdict

  it('that one claimant did not confirm is a sign', () => {
    expect(of(12, 0)).toBe('not-met')
    expect(of(12, 1)).toBe('met')
    expect(of(0, 0)).toBe('unknown')
  })
})

describe('two stages of the olympiad', () => {
  const of = (municipalPoints: number, both = 10, parameters = ownNumbers({ [vsoshStageGapLeast.id]: 30 })) =>
    classify(
      resultSigns1,
      'olympiad-mismatch',
      'n',
      YEAR,
      contextOf(
        [
          {
            unit: 'n',
            form: 'vsosh-completion',
            period: YEAR,
            cells: {
              'subject=rus': { both, schoolPoints: 80, schoolMost: 100, municipalPoints, municipalMost: 100 },
            },
          },
        ],
        { parameters },
      ),
    ).verdict

  it.each([
    [51, 'not-met'],
    [50, 'met'],
    [49, 'met'],
  ] as const)('80 of a hundred before, %i after: %s', (municipal, expected) => {
    expect(of(municipal)).toBe(expected)
  })

  it.each([
    [9, 'unknown'],
    [10, 'met'],
    [11, 'met'],
  ] as const)('of %i entries: %s', (both, expected) => {
    expect(of(0, both)).toBe(expected)
  })

  it('say nothing until the municipality has set the number', () => {
    expect(of(0, 10, ownNumbers({}))).toBe('unknown')
  })
})
