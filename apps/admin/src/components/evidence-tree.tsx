import { explain, shownParts, type Evidence } from '@msoko/domain'
import type { ReactNode } from 'react'
import { ReasonLink } from './reason-link.tsx'
import { CONDITION_WORDS, VerdictMark } from './verdict-mark.tsx'
import styles from './evidence-tree.module.css'

type Comparison = Extract<Evidence, { op: 'at-least' | 'below' }>

/** Why a verdict is what it is, in the words of `explain`; each compared figure leads to where it came from. */
export function EvidenceTree({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <ul className={styles.tree}>
      {evidence.map((each, index) => (
        <li key={index} className={styles.item}>
          <EvidenceItem evidence={each} />
        </li>
      ))}
    </ul>
  )
}

function EvidenceItem({ evidence }: { readonly evidence: Evidence }) {
  if (evidence.op === 'at-least' || evidence.op === 'below') {
    return <Line evidence={evidence}>{comparison(evidence)}</Line>
  }
  const parts = shownParts(evidence)
  return (
    <>
      <Line evidence={evidence}>{ownWords(evidence)}</Line>
      {evidence.op === 'same-in' ? (
        <ul className={styles.tree}>
          {parts.map((pair, index) => (
            <li key={index} className={styles.item}>
              <Line evidence={pair}>{pairInOneLine(pair)}</Line>
            </li>
          ))}
        </ul>
      ) : (
        parts.length > 0 && <EvidenceTree evidence={parts} />
      )}
    </>
  )
}

function Line({ evidence, children }: { readonly evidence: Evidence; readonly children: ReactNode }) {
  return (
    <div className={styles.line}>
      <VerdictMark verdict={evidence.verdict} words={CONDITION_WORDS} />
      <span className={styles.words}>{children}</span>
    </div>
  )
}

/** One procedure over two years, as `explain` prints it. */
function pairInOneLine(pair: Evidence): ReactNode {
  if (pair.op !== 'all') return ownWords(pair)
  return pair.of.map((each, index) => (
    <span key={index}>
      {index > 0 && '; '}
      {each.op === 'at-least' || each.op === 'below' ? comparison(each) : ownWords(each)}
    </span>
  ))
}

function comparison(evidence: Comparison): ReactNode {
  return <ReasonLink evaluation={evidence.evaluation}>{ownWords(evidence)}</ReasonLink>
}

/** The first line of an explanation is about the node itself, the others are about its members. */
function ownWords(evidence: Evidence): string {
  return explain(evidence)[0]?.text ?? ''
}
