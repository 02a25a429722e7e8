import type { Evaluation } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { reasonOf, writeReason } from '../address/reason.ts'
import styles from './reason-link.module.css'

interface ReasonLinkProps {
  readonly evaluation: Evaluation
  /** A figure that stands alone is made high enough for a finger; in a sentence it flows with the text. */
  readonly alone?: boolean
  readonly children: ReactNode
}

/** Opens «Откуда эта цифра» over the page; the address keeps the question, so «Назад» closes it. */
export function ReasonLink({ evaluation, alone = false, children }: ReasonLinkProps) {
  const known = evaluation.state === 'value' || evaluation.state === 'partial'
  const why = writeReason(reasonOf(evaluation))
  return (
    <Link
      to="."
      search={(previous) => ({ ...previous, why })}
      resetScroll={false}
      className={[styles.link, !known && styles.state, alone && styles.alone].filter(Boolean).join(' ')}
      aria-haspopup="dialog"
    >
      {children}
    </Link>
  )
}
