import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import styles from './note.module.css'

export type NoteTone = 'info' | 'good' | 'warn' | 'bad'

const ICONS: Readonly<Record<NoteTone, IconName>> = {
  info: 'info',
  good: 'check',
  warn: 'warning',
  bad: 'warning',
}

interface NoteProps {
  readonly tone: NoteTone
  readonly title?: string
  readonly children?: ReactNode
  /** A note that appears in answer to an action is read out at once. */
  readonly live?: boolean
}

/** A message with a mark of its tone that does not depend on colour. */
export function Note({ tone, title, children, live = false }: NoteProps) {
  const role = live ? (tone === 'bad' ? 'alert' : 'status') : undefined
  return (
    <div className={`${styles.note} ${styles[tone]}`} role={role}>
      <Icon name={ICONS[tone]} />
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  )
}
