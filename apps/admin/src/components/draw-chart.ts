import { chartOption, comfortableHeight, type DrawnChart } from '@msoko/documents/chart-option'
import { BarChart, CustomChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'

use([BarChart, LineChart, CustomChart, GridComponent, LegendComponent, LabelLayout, CanvasRenderer])

/** Draws the picture as wide as the element and as high as it needs, and draws it anew for another width; returns what stops it. */
export function drawChart(element: HTMLElement, chart: DrawnChart): () => void {
  const drawing = init(element)
  let drawn = 0
  const draw = (): void => {
    const width = element.clientWidth
    if (width === drawn || width === 0) return
    drawn = width
    const height = comfortableHeight(chart, width)
    element.style.height = `${height}px`
    drawing.resize({ width, height })
    drawing.setOption(chartOption(chart, { width, height }), { notMerge: true })
  }
  draw()
  const observer = new ResizeObserver(draw)
  observer.observe(element)
  return () => {
    observer.disconnect()
    drawing.dispose()
  }
}
