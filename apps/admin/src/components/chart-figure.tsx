import { Box } from '@mantine/core'
import type { DrawnChart } from '@msoko/documents/chart-option'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { ChartTable } from './chart-table.tsx'
import styles from './chart-figure.module.css'

interface ChartFigureProps {
  readonly chart: DrawnChart
  readonly caption: string
  /** Every series in words, for a person who does not see the picture. */
  readonly alt: string
  /** What has to be known of the drawing, below it. */
  readonly notes?: ReactNode
  /** The same figures as a table; without it the plain table of the chart. */
  readonly twin?: ReactNode
}

/** A chart with the same figures as a table below. The drawing library comes only where there is something to draw. */
export function ChartFigure({ chart, caption, alt, notes, twin }: ChartFigureProps) {
  const canvas = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    let stop: (() => void) | null = null
    let gone = false
    import('./draw-chart.ts').then(
      ({ drawChart }) => {
        if (!gone) stop = drawChart(element, chart)
      },
      () => setFailed(true),
    )
    return () => {
      gone = true
      stop?.()
    }
  }, [chart])
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      {failed ? (
        <p>Рисунок не загрузился. Те же числа — в таблице ниже.</p>
      ) : (
        <Box ref={canvas} className={styles.canvas} role="img" aria-label={alt} />
      )}
      {notes}
      <details open={failed}>
        <summary className={styles.summary}>Числа рисунка таблицей</summary>
        {twin ?? <ChartTable chart={chart} caption={caption} />}
      </details>
    </figure>
  )
}
