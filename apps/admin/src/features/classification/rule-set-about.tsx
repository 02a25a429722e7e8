import { citeInFull, isOfficial, provenanceInWords, type Flag, type RuleSet } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { Note } from '../../components/note.tsx'
import { Panel } from '../../components/panel.tsx'
import { useUser } from '../../server/me.ts'

/** What the verdicts rest on: only what was compared with the act's text may pass for official. */
export function RuleSetAbout({ ruleSet, flag }: { readonly ruleSet: RuleSet; readonly flag: Flag }) {
  const { role } = useUser()
  return (
    <Panel
      title="По каким правилам"
      aside={
        role === 'district' && (
          <Link to="/decisions" search={(previous) => ({ year: previous.year, make: 'threshold' as const })}>
            Заменить порог решением района
          </Link>
        )
      }
    >
      {!isOfficial(ruleSet.provenance) && (
        <Note tone="warn">
          <p>
            Откуда правила: {provenanceInWords(ruleSet.provenance)}. Перед официальным решением сверьте их с актом:{' '}
            {citeInFull(ruleSet.source)}.
          </p>
        </Note>
      )}
      <p>
        {ruleSet.title}, версия {ruleSet.version}. Школа попадает в список, если выполнено{' '}
        {flag.combine === 'any' ? 'хотя бы одно основание' : 'каждое основание'} (
        {provenanceInWords(flag.combineProvenance)}).
      </p>
      <ul>
        {flag.grounds.map(({ id, title, provenance }) => (
          <li key={id}>
            {title} — {provenanceInWords(provenance)}.
          </li>
        ))}
      </ul>
      <h3>Что важно знать</h3>
      <ul>
        {ruleSet.remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      {isOfficial(ruleSet.provenance) && <p>Источник правил: {citeInFull(ruleSet.source)}.</p>}
    </Panel>
  )
}
