import { provenanceInWords, type Finding } from '@msoko/domain'
import { flagBehind } from '../catalogue/declarations.ts'
import { thresholdsOf } from '../catalogue/thresholds.ts'
import { EvidenceTree } from './evidence-tree.tsx'
import { HiddenText } from './hidden-text.tsx'
import { OtherVerdict } from './other-verdict.tsx'
import { CONDITION_WORDS, VerdictMark } from './verdict-mark.tsx'
import styles from './finding-reasons.module.css'

interface FindingReasonsProps {
  readonly finding: Finding
  /** Whose verdict it is, so that several «Почему?» on a page differ for a screen reader. */
  readonly about: string
}

/** «Почему?»: every ground with its evidence, what would turn the verdict, then the thresholds and where they come from. */
export function FindingReasons({ finding, about }: FindingReasonsProps) {
  const flag = flagBehind(finding)
  return (
    <details className={styles.reasons}>
      <summary className={styles.summary}>
        Почему?<HiddenText> {about}</HiddenText>
      </summary>
      {finding.grounds.map(({ ground, verdict, evidence }) => {
        const declared = flag.grounds.find(({ id }) => id === ground)
        return (
          <div key={ground} className={styles.ground}>
            <p className={styles.title}>
              <VerdictMark verdict={verdict} words={CONDITION_WORDS} /> {declared?.title ?? ground}
              {declared && <span className={styles.provenance}> — {provenanceInWords(declared.provenance)}</span>}
            </p>
            <EvidenceTree evidence={[evidence]} />
          </div>
        )
      })}
      <OtherVerdict finding={finding} />
      <ul className={styles.thresholds}>
        {thresholdsOf(finding).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  )
}
