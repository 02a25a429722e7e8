import {
  applyDecisions,
  decisionEffects,
  effectsOfRules,
  faultsOfDecision,
  ownRuleSets,
  usersOf,
  type Decision,
  type DecisionDraft,
  type DecisionFault,
  type Period,
  type RulesEffect,
} from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database, Transaction } from '../../db/connect.ts'
import { readUndecided } from '../../db/context.ts'
import { readDecisions } from '../../db/decisions.ts'
import { periodsWithData } from '../../db/periods.ts'
import { readUnits } from '../../db/units.ts'
import { withActor } from '../../db/with-actor.ts'
import { formsJudgedBy } from '../classification/list-findings.ts'

export interface DecisionPreview {
  /** What keeps it from being made; with a fault nothing else is told. */
  readonly faults: readonly DecisionFault[]
  readonly effects: readonly RulesEffect[]
  /** Ids of indicators that are reckoned with the number. */
  readonly indicators: readonly string[]
  /** Years that were looked at. */
  readonly periods: readonly Period[]
}

/** What a decision would change; nothing is stored. */
export function previewDecision(
  database: Database,
  { actor }: Identity,
  draft: DecisionDraft,
): Promise<DecisionPreview> {
  return withActor(database, actor, async (tx) => {
    const others = await readDecisions(tx)
    const faults = faultsOfDecision(draft, { units: await readUnits(tx), others })
    if (faults.length > 0) return { faults, effects: [], indicators: [], periods: [] }
    return { faults, ...(await changed(tx, others, [...others, draft], draft)) }
  })
}

/** What the withdrawal of a decision would change back. */
export function previewWithdrawal(
  database: Database,
  { actor }: Identity,
  id: string,
): Promise<Omit<DecisionPreview, 'faults'> | null> {
  return withActor(database, actor, async (tx) => {
    const all = await readDecisions(tx)
    const gone = all.find((each) => each.id === id)
    if (!gone) return null
    return changed(
      tx,
      all,
      all.filter((each) => each !== gone),
      gone,
    )
  })
}

async function changed(
  tx: Transaction,
  before: readonly Decision[],
  after: readonly (Decision | DecisionDraft)[],
  { content }: DecisionDraft,
): Promise<Omit<DecisionPreview, 'faults'>> {
  const [was, willBe] = [ownRuleSets(before), ownRuleSets(after)]
  const bare = await readUndecided(tx, { forms: formsJudgedBy([...was, ...willBe]) })
  const told = await periodsWithData(tx)
  if (content.kind === 'rule-set') {
    // New rules stand beside those in use: told is what they say otherwise. Withdrawn ones take nothing with them.
    const context = applyDecisions(bare, before)
    const rules = willBe.filter(({ id, version }) => id === content.rules.id && version === content.rules.version)
    return { effects: rules.flatMap((each) => effectsOfRules(each, context, told)), indicators: [], periods: told }
  }
  const periods = content.kind === 'threshold' ? told : [content.period]
  return {
    effects: decisionEffects(applyDecisions(bare, before), applyDecisions(bare, after), periods, was),
    indicators: content.kind === 'threshold' ? usersOf(content.parameter).indicators.map(({ id }) => id) : [],
    periods,
  }
}
