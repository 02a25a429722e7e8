import { betterOutcomeOf, changesInWords, wantingFor, wantingInWords, type Finding } from '@msoko/domain'
import styles from './finding-reasons.module.css'

/** With which results the verdict would be the contrary; without a verdict, which figures it waits for. */
export function OtherVerdict({ finding }: { readonly finding: Finding }) {
  const found = betterOutcomeOf(finding)
  const wanting = wantingFor(finding).map(wantingInWords)
  const turns = finding.published ? TURNS_COMPUTED : TURNS
  const [title, lines] = found ? [turns, changesInWords(found)] : [WANTS, wanting]
  if (lines.length === 0) return null
  return (
    <div className={styles.ground}>
      <p className={styles.title}>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

const TURNS = 'Вывод был бы другим при таких числах:'
const TURNS_COMPUTED = 'По расчёту вывод был бы другим при таких числах:'
const WANTS = 'Чтобы сделать вывод, нужны сведения:'
