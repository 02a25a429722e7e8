import type { Flag, RuleSet } from '../classification/rule-set.ts'
import { citeOwn } from '../kernel/act.ts'
import type { Decision, DecisionDraft, OwnFlag, OwnRuleSet } from './decision.ts'

/** Rule sets that the decisions bring in; they serve support alone, whatever they judge by. */
export function ownRuleSets(decisions: readonly (Decision | DecisionDraft)[]): readonly RuleSet[] {
  return decisions.flatMap(({ act, content }): readonly RuleSet[] => {
    if (content.kind !== 'rule-set') return []
    const { id, version, title, remarks, flags } = content.rules
    const [first, ...others] = flags.map(ownFlag)
    if (!first) throw new Error(`rules without a flag were kept: ${id}@${version}`)
    return [
      {
        id,
        version,
        title,
        purpose: 'support',
        source: citeOwn(act),
        provenance: 'local-act',
        flags: [first, ...others],
        remarks,
      },
    ]
  })
}

function ownFlag({ id, title, listTitle, combine, grounds }: OwnFlag): Flag {
  return {
    id,
    title,
    listTitle,
    combine,
    combineProvenance: 'local-act',
    grounds: grounds.map((ground) => ({
      id: ground.id,
      title: ground.title,
      provenance: 'local-act',
      when: ground.when,
    })),
  }
}

/** A rule set in the form in which a municipality writes its own: a beginning to be changed. */
export function asOwnRuleSet({ id, version, title, remarks, flags }: RuleSet): OwnRuleSet {
  const own = ({ id: code, title: said, listTitle, combine, grounds }: Flag): OwnFlag => ({
    id: code,
    title: said,
    listTitle,
    combine,
    grounds: grounds.map((ground) => ({ id: ground.id, title: ground.title, when: ground.when })),
  })
  return { id, version, title, remarks, flags: flags.map(own) }
}
