import { applyDecisions, catalogueContext, Facts, UnitTree, type JudgementContext } from '@msoko/domain'
import type { Transaction } from './connect.ts'
import { readDecisions } from './decisions.ts'
import { readSubmissions, type FactsFilter } from './submissions.ts'
import { readUnits } from './units.ts'

/** The catalogue over the facts that the actor may see, with the municipality's decisions: what the domain evaluates. */
export async function readContext(tx: Transaction, filter: FactsFilter = {}): Promise<JudgementContext> {
  return applyDecisions(await readUndecided(tx, filter), await readDecisions(tx))
}

/** The same as if the municipality had decided nothing of its own. */
export async function readUndecided(tx: Transaction, filter: FactsFilter = {}): Promise<JudgementContext> {
  const [units, submissions] = [await readUnits(tx), await readSubmissions(tx, filter)]
  return catalogueContext({ units: new UnitTree(units), facts: new Facts(submissions) })
}
