import { chartOption } from '@msoko/documents/chart-option'
import type { Chart } from '@msoko/domain'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer } from 'echarts/renderers'

use([BarChart, LineChart, GridComponent, LegendComponent, LabelLayout, CanvasRenderer])

/** Draws the same picture that a document carries and redraws it as the element changes its size; returns what stops it. */
export function drawChart(element: HTMLElement, chart: Chart): () => void {
  const drawing = init(element)
  drawing.setOption(chartOption(chart))
  const observer = new ResizeObserver(() => drawing.resize())
  observer.observe(element)
  return () => {
    observer.disconnect()
    drawing.dispose()
  }
}
