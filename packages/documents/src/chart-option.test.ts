import { describe, expect, it } from 'vitest'
import { chartOption, chartPictureSize, comfortableHeight } from './chart-option.ts'
import { columnsChart, lineChart, rowsChart, whiskersChart } from './testing/rich-report.ts'

interface Series {
  readonly type: string
  readonly name: string
  readonly data: readonly ('-' | { readonly value: number; readonly label: { readonly formatter: () => string } })[]
  readonly [key: string]: unknown
}

const size = { width: 640, height: 400 }
const seriesOf = (option: ReturnType<typeof chartOption>): readonly Series[] =>
  option.series as unknown as readonly Series[]

describe('the option of a chart', () => {
  it('gives each value with its label as printed, and leaves gaps', () => {
    for (const chart of [columnsChart, rowsChart, lineChart]) {
      const drawn = seriesOf(chartOption(chart, size)).map(({ name, data }) => ({
        title: name,
        points: data.map((item) => (item === '-' ? null : { value: item.value, label: item.label.formatter() })),
      }))
      expect(drawn).toEqual(chart.series)
    }
  })

  it('does not join a line over a gap', () => {
    for (const { connectNulls } of seriesOf(chartOption(lineChart, size))) expect(connectNulls).toBe(false)
  })

  it('draws a whisker for every point that has one, under the name of its line', () => {
    const whiskers = seriesOf(chartOption(whiskersChart, size)).filter(({ type }) => type === 'custom')
    expect(whiskers.map(({ name, data }) => [name, data])).toEqual([
      [
        'Район в целом',
        [
          [0, 22, 41],
          [1, 20, 38],
          [3, 17, 35],
          [4, 16, 34],
        ],
      ],
      [
        'Полевая СОШ (вымышленная)',
        [
          [0, 10, 70],
          [1, 3, 56],
          [4, 0, 43],
        ],
      ],
    ])
    expect(seriesOf(chartOption(lineChart, size)).map(({ type }) => type)).toEqual(['line', 'line', 'line'])
  })

  it('lets series be told apart without colour', () => {
    const lines = seriesOf(chartOption(lineChart, size)).map(({ symbol, lineStyle }) =>
      JSON.stringify([symbol, (lineStyle as { readonly type: unknown }).type]),
    )
    expect(new Set(lines).size).toBe(3)
    const fills = seriesOf(chartOption(rowsChart, size)).map(({ itemStyle }) => {
      const { color, decal } = itemStyle as { readonly color: string; readonly decal?: unknown }
      return { lightness: lightness(color), patterned: decal !== undefined }
    })
    for (const [index, fill] of fills.entries()) {
      for (const other of fills.slice(index + 1)) {
        expect(fill.patterned !== other.patterned || Math.abs(fill.lightness - other.lightness) > 60).toBe(true)
      }
    }
  })

  it('lays bars down when upright ones have no room for names and numbers', () => {
    expect(chartOption(columnsChart, size).xAxis).toMatchObject({ type: 'category' })
    expect(chartOption(rowsChart, size).yAxis).toMatchObject({ type: 'category', inverse: true })
    expect(chartOption(columnsChart, { width: 200, height: 400 }).yAxis).toMatchObject({ type: 'category' })
  })

  it('names every category and the unit', () => {
    const { yAxis } = chartOption(rowsChart, size)
    expect(yAxis).toMatchObject({ data: rowsChart.categories, axisLabel: { interval: 0 } })
    expect(chartOption(columnsChart, size).yAxis).toMatchObject({ name: '%' })
  })

  it('says so when there is nothing to draw', () => {
    const nothing = { ...columnsChart, series: [{ title: 'Русский язык', points: [null, null, null] }] }
    expect(chartOption(nothing, size).title).toMatchObject({ text: 'Нет данных' })
    expect(chartOption(columnsChart, size).title).toBeUndefined()
  })
})

describe('the size of a chart', () => {
  it('grows with the rows and ends with the page', () => {
    expect(comfortableHeight(rowsChart, 640)).toBeGreaterThan(comfortableHeight(columnsChart, 640))
    const endless = { ...rowsChart, categories: Array.from({ length: 200 }, (_, index) => `Предмет ${index}`) }
    expect(chartPictureSize(endless).height).toBe(840)
    expect(chartPictureSize(columnsChart)).toMatchObject({ width: 640, pixelRatio: 3 })
  })
})

function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return 0.299 * red + 0.587 * green + 0.114 * blue
}
