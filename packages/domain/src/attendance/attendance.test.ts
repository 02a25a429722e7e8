import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf, faultsOfBands } from '../kernel/bands.ts'
import { exact } from '../kernel/exact.ts'
import { absenceBands } from './absence-bands.ts'
import { absenceCategory, type Absences } from './absence-category.ts'

const WHOLE = { from: exact(0), fromInclusive: true, to: exact(1), toInclusive: true }
const [third, crimea] = absenceBands
if (!third || !crimea) throw new Error('the sets of bands are gone')

const absences = (due: number, unexcused: number, unknown = 0, excused = 0): Absences => ({
  due,
  excused,
  unexcused,
  unknown,
})

describe('sets of absence bands', () => {
  it.each(absenceBands.map((set) => [set.id, set] as const))('%s holds every share once', (_, set) => {
    expect(faultsOfBands(set.bands, WHOLE)).toEqual([])
  })
})

describe('the category of a pupil', () => {
  it.each([
    [absences(100, 0), 'none'],
    [absences(100, 1), 'episodic'],
    [absences(100, 9), 'episodic'],
    [absences(100, 10), 'regular'],
    [absences(100, 29), 'regular'],
    [absences(100, 30), 'systematic'],
    [absences(100, 31), 'systematic'],
    [absences(100, 99), 'systematic'],
    [absences(100, 100), 'not-attending'],
    [absences(100, 0, 0, 80), 'none'],
  ])('of %o is %s', (pupil, expected) => {
    expect(absenceCategory(pupil, third.bands)).toMatchObject({ state: 'value', band: { id: expected } })
  })

  it.each([
    [59, 'some'],
    [60, 'some'],
    [61, 'systematic'],
  ])('by the other set %i of a hundred is %s', (unexcused, expected) => {
    expect(absenceCategory(absences(100, unexcused), crimea.bands)).toMatchObject({ band: { id: expected } })
  })

  it('is not known while reasons that may yet be found would change it', () => {
    const open = absenceCategory(absences(100, 28, 5), third.bands)
    expect(open).toMatchObject({ state: 'unknown', among: [{ id: 'regular' }, { id: 'systematic' }] })
    expect(absenceCategory(absences(100, 30, 5), third.bands)).toMatchObject({ band: { id: 'systematic' } })
  })

  it('is none where no lesson was due or the counts contradict each other', () => {
    expect(absenceCategory(absences(0, 0), third.bands).state).toBe('missing')
    expect(absenceCategory(absences(10, 8, 0, 3), third.bands)).toMatchObject({ why: /больше уроков, чем было \(10\)/ })
    expect(absenceCategory(absences(10, 0.5), third.bands).state).toBe('missing')
    expect(absenceCategory(absences(10, -1), third.bands).state).toBe('missing')
  })

  it('is told exactly when every reason leaves it the same', () => {
    const pupil = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.nat(40))
      .filter(([due, unexcused, unknown]) => unexcused + unknown <= due)
    fc.assert(
      fc.property(pupil, ([due, unexcused, unknown]) => {
        const possible = new Set(
          Array.from({ length: unknown + 1 }, (_, more) => bandOf(third.bands, exact(unexcused + more, due))?.id),
        )
        const told = absenceCategory(absences(due, unexcused, unknown), third.bands)
        if (told.state === 'value') expect([...possible]).toEqual([told.band.id])
        else expect(told).toMatchObject({ state: 'unknown', among: [...possible].map((id) => ({ id })) })
      }),
      { numRuns: 2000 },
    )
  })
})
