import { conditionInWords, provenanceInWords, purposeTitles, ruleSetKey, type RuleSet } from '@msoko/domain'
import { Link } from '@tanstack/react-router'
import { Panel } from '../../components/panel.tsx'
import { Facts, Passport } from './passport.tsx'
import { SourcePanel } from './source-panel.tsx'
import { UsersPanel } from './users-panel.tsx'
import styles from './rule-passport.module.css'

/** By which conditions schools come onto a list. */
export function RulePassport({ ruleSet }: { readonly ruleSet: RuleSet }) {
  return (
    <Passport list="rules" title={ruleSet.title}>
      <Panel
        title="Паспорт"
        aside={
          <Link to="/low-results" search={({ year }) => ({ year })}>
            Школы по этим правилам
          </Link>
        }
      >
        <Facts
          facts={[
            ['Для чего', purposeTitles[ruleSet.purpose]],
            ['Откуда', provenanceInWords(ruleSet.provenance)],
            ['Код', <code key="code">{ruleSetKey(ruleSet)}</code>],
          ]}
        />
      </Panel>
      {ruleSet.flags.map((flag) => (
        <Panel key={flag.id} title={flag.title}>
          <p>
            {flag.listTitle}. Достаточно {flag.combine === 'any' ? 'одного основания' : 'только всех оснований вместе'}{' '}
            ({provenanceInWords(flag.combineProvenance)}).
          </p>
          {flag.grounds.map(({ id, title, provenance, when }) => (
            <div key={id}>
              <h3>{`${id}. ${title}`}</h3>
              <p>{`Откуда: ${provenanceInWords(provenance)}.`}</p>
              <ul className={styles.lines}>
                {conditionInWords(when).map(({ depth, text }) => (
                  <li key={text} data-depth={Math.min(depth, 3)}>
                    {text}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Panel>
      ))}
      <Panel title="Что важно знать">
        <ul>
          {ruleSet.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      </Panel>
      <SourcePanel source={ruleSet.source} />
      <UsersPanel id={ruleSet.id} />
    </Passport>
  )
}
