import { useEffect, type ReactNode } from 'react'
import styles from './page-head.module.css'

interface PageHeadProps {
  readonly title: string
  /** One or two sentences: what the page is for. */
  readonly lead?: ReactNode
  /** Choices that govern the whole page, such as the school year. */
  readonly children?: ReactNode
}

export function PageHead({ title, lead, children }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} — МСОКО`
  }, [title])
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1 id="page-title" tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {children !== undefined && <div className={styles.choices}>{children}</div>}
    </div>
  )
}
