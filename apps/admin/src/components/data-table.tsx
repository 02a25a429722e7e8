import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './data-table.module.css'

interface DataTableProps {
  /** What the table is about: read out, and the name of the frame. */
  readonly caption: string
  readonly captionShown?: boolean
  /** On a narrow screen each row becomes a card; its cells name themselves by `data-title`. */
  readonly stacked?: boolean
  readonly children: ReactNode
}

/** A table that scrolls inside its own frame; the frame takes the focus, so that it scrolls by keyboard too. */
export function DataTable({ caption, captionShown = false, stacked = false, children }: DataTableProps) {
  return (
    <Box component="section" className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={stacked ? `${styles.table} ${styles.stacked}` : styles.table}>
        <caption className={captionShown ? styles.caption : styles.hiddenCaption}>{caption}</caption>
        {children}
      </table>
    </Box>
  )
}
