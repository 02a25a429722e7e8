import type { BarSeriesOption, CustomSeriesOption, LineSeriesOption } from 'echarts/charts'
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { drawable } from './drawable.ts'
import type { DrawnChart } from './drawn-chart.ts'
import { chartLayout, LETTER_LINE, TEXT, type ChartLayout } from './chart-layout.ts'
import { chartPictureSize } from './chart-picture-size.ts'
import { chartScale, type ChartScale } from './chart-scale.ts'
import { lineLabelPlaces } from './line-labels.ts'
import type { PictureSize } from './picture-size.ts'
import { barLook, lineLook } from './series-look.ts'
import { whiskersOf } from './whiskers.ts'

export { comfortableHeight } from './chart-layout.ts'
export { chartPictureSize } from './chart-picture-size.ts'
export type { DrawnChart, DrawnPoint, DrawnSeries, Whisker } from './drawn-chart.ts'
export type { PictureSize } from './picture-size.ts'

/** The parts of echarts to register: the three charts, the three components and the feature `LabelLayout`. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | CustomSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TitleComponentOption
>

const INK = '#1a1a1a'
const FAINT = '#d0d0d0'
/** A line that runs behind a number must not cross it out. */
const HALO = { textBorderColor: '#ffffff', textBorderWidth: 3 } as const
const AXIS = { lineStyle: { color: INK, width: 1 } } as const

/**
 * The echarts option of a report chart for a drawing of that size in CSS pixels, the same for the printed picture and for the page.
 * A point without a value stays a gap, and a whisker shows how sure one is. Without a size it is that of a document; `comfortableHeight` gives the height for another width.
 */
export function chartOption(chart: DrawnChart, size: PictureSize = chartPictureSize(chart)): ChartOption {
  const layout = chartLayout(chart, size.width, size.height)
  const scale = chartScale(chart)
  const empty = chart.series.every(({ points }) => !points.some(drawable))
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: '"PT Sans", Arial, sans-serif', fontSize: TEXT, color: INK },
    grid: { ...layout.plot, outerBoundsMode: 'none' },
    legend: legendOf(layout),
    ...axesOf(chart, layout, scale),
    ...(empty && {
      title: { text: 'Нет данных', left: 'center', top: 'middle', textStyle: { fontSize: 16, fontWeight: 'normal' } },
    }),
    series:
      chart.type === 'bar' ? barsOf(chart, layout) : [...linesOf(chart, layout, scale, size), ...whiskersOf(chart)],
  }
}

function legendOf({ legend }: ChartLayout): LegendComponentOption {
  return {
    show: legend.shown,
    orient: legend.vertical ? 'vertical' : 'horizontal',
    bottom: 4,
    ...(legend.vertical ? { left: legend.left } : { left: 'center' }),
    itemWidth: 34,
    itemHeight: 13,
    itemGap: legend.vertical ? 6 : 18,
    // A click would make the drawing differ from the printed one.
    selectedMode: false,
    textStyle: {
      fontSize: TEXT,
      lineHeight: LETTER_LINE,
      color: INK,
      ...(legend.vertical && { width: legend.width, overflow: 'break' }),
    },
  }
}

function axesOf(chart: DrawnChart, layout: ChartLayout, { min, max, interval, print }: ChartScale): ChartOption {
  const rows = layout.direction === 'rows'
  const categories = {
    type: 'category' as const,
    data: [...chart.categories],
    inverse: rows,
    axisLine: { ...AXIS, onZero: false },
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      color: INK,
      fontSize: TEXT,
      lineHeight: LETTER_LINE,
      width: layout.categoryWidth,
      overflow: 'break' as const,
    },
  }
  const values = {
    type: 'value' as const,
    min,
    max,
    interval,
    name: chart.unit,
    nameLocation: rows ? ('middle' as const) : ('end' as const),
    nameGap: rows ? 26 : 22,
    nameTextStyle: { fontSize: TEXT, color: INK, ...(!rows && { align: 'right' as const, padding: [0, 6, 0, 0] }) },
    axisLabel: { color: INK, fontSize: TEXT - 1, formatter: print },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: FAINT, width: 1 } },
  }
  return rows ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values }
}

function barsOf({ series }: DrawnChart, { direction, labelSize }: ChartLayout): BarSeriesOption[] {
  const ends = direction === 'rows' ? (['left', 'right'] as const) : (['bottom', 'top'] as const)
  return series.map(({ title, points }, index): BarSeriesOption => {
    const { decal, ...fill } = barLook(index, series.length)
    return {
      type: 'bar',
      name: title,
      barMaxWidth: 44,
      barGap: '0%',
      barCategoryGap: '24%',
      itemStyle: {
        ...fill,
        ...(decal && { decal: { ...decal, dashArrayX: [...decal.dashArrayX], dashArrayY: [...decal.dashArrayY] } }),
      },
      label: { show: true, fontSize: labelSize, color: INK, distance: 4, ...HALO },
      labelLayout: { hideOverlap: true },
      data: points.map((point) =>
        drawable(point)
          ? {
              value: point.value,
              label: { formatter: () => point.label, position: point.value < 0 ? ends[0] : ends[1] },
            }
          : '-',
      ),
    }
  })
}

function linesOf(
  chart: DrawnChart,
  layout: ChartLayout,
  { min, max }: ChartScale,
  size: PictureSize,
): LineSeriesOption[] {
  const { left, right, top, bottom } = layout.plot
  const floor = size.height - bottom
  const step = (size.width - left - right) / Math.max(1, chart.categories.length)
  const places = lineLabelPlaces(chart, {
    left,
    right: size.width,
    top,
    bottom: floor,
    labelSize: layout.labelSize,
    xOf: (category) => left + (category + 0.5) * step,
    yOf: (value) => floor - ((value - min) / (max - min)) * (floor - top),
  })
  return chart.series.map(({ title, points }, index): LineSeriesOption => {
    const { color, dash, marker } = lineLook(index)
    return {
      type: 'line',
      name: title,
      connectNulls: false,
      showAllSymbol: true,
      symbol: marker,
      symbolSize: 9,
      color,
      lineStyle: { color, width: 2.5, type: dash === 'solid' ? dash : [...dash] },
      itemStyle: { color },
      label: { show: true, position: 'inside', fontSize: layout.labelSize, color, ...HALO },
      labelLayout: ({ dataIndex = 0 }) => ({ ...places[index]?.[dataIndex], hideOverlap: true }),
      data: points.map((point) =>
        drawable(point) ? { value: point.value, label: { formatter: () => point.label } } : '-',
      ),
    }
  })
}
