import type { Chart } from '@msoko/domain'
import type { EChartsOption } from 'echarts'

/** Fills that differ in lightness and lines that differ in dash and marker: a black-and-white print stays readable. */
const FILLS = ['#1f4e79', '#9dc3e6', '#ffffff', '#7f7f7f'] as const
const INK = '#1f4e79'
const DASHES = ['solid', 'dashed', 'dotted'] as const
const MARKERS = ['circle', 'rect', 'triangle', 'diamond'] as const

/** The echarts option of a report chart, for the printed picture and for the page alike. Null points stay gaps. */
export function chartOption(chart: Chart): EChartsOption {
  const bars = chart.type === 'bar'
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: 'PT Sans, Arial, sans-serif', fontSize: 16, color: '#000000' },
    legend: { bottom: 0, itemWidth: 34, itemHeight: 14, textStyle: { fontSize: 16, color: '#000000' } },
    grid: { left: 12, right: 24, top: 44, bottom: 52 + 22 * Math.max(0, chart.series.length - 2) },
    xAxis: {
      type: 'category',
      data: [...chart.categories],
      axisTick: { alignWithLabel: true },
      axisLabel: {
        interval: 0,
        color: '#000000',
        fontSize: 13,
        formatter: (name: string) => name.replaceAll(' ', '\n'),
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      name: chart.unit,
      nameTextStyle: { fontSize: 15, color: '#000000', align: 'right' },
      axisLabel: { color: '#000000', fontSize: 14 },
    },
    series: chart.series.map(({ title, points }, index) => {
      const data = points.map((point) =>
        point === null ? null : { value: point.value, label: { formatter: () => point.label } },
      )
      const shared = {
        name: title,
        label: { show: true, position: 'top' as const, fontSize: bars && dense(chart) ? 11 : 14, color: '#000000' },
        labelLayout: { hideOverlap: true },
        data,
      }
      if (bars) {
        return {
          ...shared,
          type: 'bar' as const,
          barMaxWidth: 46,
          itemStyle: { color: FILLS[index % FILLS.length] ?? INK, borderColor: '#1f1f1f', borderWidth: 1 },
        }
      }
      return {
        ...shared,
        type: 'line' as const,
        connectNulls: false,
        symbol: MARKERS[index % MARKERS.length] ?? 'circle',
        symbolSize: 11,
        lineStyle: {
          width: 3,
          type: DASHES[index % DASHES.length] ?? 'solid',
          color: LINES[index % LINES.length] ?? INK,
        },
        itemStyle: { color: LINES[index % LINES.length] ?? INK },
      }
    }),
  }
}

const LINES = ['#1f4e79', '#b85c00', '#3d7a3d', '#5b5b5b'] as const

function dense({ categories, series }: Chart): boolean {
  return categories.length * series.length > 14
}
