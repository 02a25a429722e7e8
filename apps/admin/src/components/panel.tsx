import { useId, type ReactNode } from 'react'
import styles from './panel.module.css'

interface PanelProps {
  /** For a link to this part of the page. */
  readonly id?: string
  readonly title: string
  /** Stands to the right of the title: a link to the whole list, a count. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a page. */
export function Panel({ id, title, aside, children }: PanelProps) {
  const titleId = useId()
  return (
    <section className={styles.panel} id={id} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
