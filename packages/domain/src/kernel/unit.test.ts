import { describe, expect, it } from 'vitest'
import { units, YEAR } from '../testing/small-district.ts'
import { schoolYear } from './period.ts'
import { teaches, UnitTree, type Unit } from './unit.ts'

const ids = (list: readonly Unit[]): readonly string[] => list.map(({ id }) => id)

describe('the tree of units', () => {
  it('stands a parent for its leaves and a leaf for itself, each once', () => {
    const tree = new UnitTree(units)
    expect(ids(tree.leavesAt(['d'], YEAR))).toEqual(['a1', 'a2', 'b', 'c', 'n'])
    expect(ids(tree.leavesAt(['a', 'a1', 'n'], YEAR))).toEqual(['a1', 'a2', 'n'])
  })

  it('is dated: a branch belongs to its school from the day it joined', () => {
    const joined: readonly Unit[] = [
      ...units.filter(({ id }) => id !== 'b' && id !== 'a'),
      { ...(units[1] as Unit), id: 'a' },
      {
        id: 'b',
        kind: 'branch',
        title: 'b',
        short: 'b',
        spans: [
          { from: '2010-09-01', to: '2024-08-31', parent: 'd', levels: ['basic'] },
          { from: '2024-09-01', parent: 'a', levels: ['basic'] },
        ],
      },
    ]
    const tree = new UnitTree(joined)
    expect(ids(tree.childrenAt('a', schoolYear(2023)))).toEqual(['a1', 'a2'])
    expect(ids(tree.childrenAt('a', schoolYear(2024)))).toEqual(['a1', 'a2', 'b'])
    expect(tree.spanAt('b', schoolYear(2008))).toBeUndefined()
  })

  it('knows which leaves a form is for', () => {
    const tree = new UnitTree(units)
    expect(tree.appliesAt(teaches('secondary'), 'n', YEAR)).toBe(false)
    expect(tree.appliesAt(teaches('basic'), 'n', YEAR)).toBe(true)
  })
})
