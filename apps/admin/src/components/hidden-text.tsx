import type { ReactNode } from 'react'
import styles from './text.module.css'

/** Words for a screen reader that the eye reads from the layout. */
export function HiddenText({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>
}
