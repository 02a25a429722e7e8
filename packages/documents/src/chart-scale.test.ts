import type { Chart } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { chartScale } from './chart-scale.ts'

const chartOf = (type: Chart['type'], unit: string, values: readonly (number | null)[]): Chart => ({
  type,
  unit,
  categories: values.map(String),
  series: [{ title: '', points: values.map((value) => (value === null ? null : { value, label: String(value) })) }],
})

const limits = (type: Chart['type'], unit: string, values: readonly (number | null)[]): readonly number[] => {
  const { min, max, interval } = chartScale(chartOf(type, unit, values))
  return [min, max, interval]
}

describe('the scale of a chart', () => {
  it('starts bars from zero', () => {
    expect(limits('bar', 'баллы', [62, 64])).toEqual([0, 80, 20])
  })

  it('lets a line start higher only when all its values are in the upper half', () => {
    expect(limits('line', 'баллы', [62, 66])).toEqual([62, 66, 1])
    expect(limits('line', 'баллы', [30, 66])).toEqual([0, 80, 20])
  })

  it('holds the whiskers of a line, and does not start above the lowest of them', () => {
    const point = { value: 90, label: '90', whisker: { low: 55, high: 98 } }
    const chart = { ...chartOf('line', '%', [90]), series: [{ title: '', points: [point] }] }
    const { min, max } = chartScale(chart)
    expect([min <= 55, max >= 98, max <= 100]).toEqual([true, true, true])
  })

  it('holds negative values', () => {
    expect(limits('bar', 'п. п.', [-18.2, 15.7])).toEqual([-20, 20, 10])
  })

  it('ends percents at a hundred', () => {
    expect(limits('bar', '%', [100])).toEqual([0, 100, 20])
    expect(limits('line', '%', [97, 100])[1]).toBe(100)
  })

  it('has a length even where the values have none', () => {
    for (const values of [[], [null], [0], [0, 0], [64, 64], [-5], [Number.NaN], [Number.POSITIVE_INFINITY]]) {
      for (const type of ['bar', 'line'] as const) {
        const { min, max, interval } = chartScale(chartOf(type, 'баллы', values))
        expect(Number.isFinite(min) && max > min && interval > 0).toBe(true)
        expect((max - min) / interval).toBeLessThan(12)
      }
    }
  })

  it('prints ticks in Russian, all with the same number of decimals', () => {
    const { print } = chartScale(chartOf('bar', 'баллы', [-0.9, 1.1]))
    expect([-0.5, 0, 1].map(print)).toEqual(['\u22120,5', '0,0', '1,0'])
  })
})
