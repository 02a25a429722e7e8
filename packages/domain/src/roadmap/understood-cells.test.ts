import { describe, expect, it } from 'vitest'
import { measuresOf } from './plan.ts'
import { plan320 } from './plan-320.ts'
import { documentsIn, executorsIn, sourceOf } from './understood-cells.ts'

const rows = measuresOf(plan320).map((measure) => [measure.number, measure] as const)

describe('the cells of a plan', () => {
  it.each(rows)('%s of № 320 are understood as they were by hand', (number, measure) => {
    expect(documentsIn(measure.documents.text)).toEqual(measure.documents.kinds)
    expect(executorsIn(measure.executors.text)).toEqual(measure.executors.bodies)
    expect(sourceOf(measure)).toBe(number)
  })

  it('of another district are read by the same words', () => {
    expect(documentsIn('приказ, Распоряжение администрации Ольховского района; справка')).toEqual([
      'internal-order',
      'administration-order',
      'analytical-note',
    ])
    expect(documentsIn('Альбом')).toEqual([])
    expect(executorsIn('Управление образования')).toEqual([])
    expect(sourceOf({ title: 'Своя мера' })).toBeUndefined()
  })
})
