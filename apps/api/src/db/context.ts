import { catalogueContext, Facts, UnitTree, type JudgementContext } from '@msoko/domain'
import type { Transaction } from './connect.ts'
import { readSubmissions, type FactsFilter } from './submissions.ts'
import { readUnits } from './units.ts'

/** The catalogue over the facts that the actor may see: what the domain evaluates. */
export async function readContext(tx: Transaction, filter: FactsFilter = {}): Promise<JudgementContext> {
  const [units, submissions] = [await readUnits(tx), await readSubmissions(tx, filter)]
  return catalogueContext({ units: new UnitTree(units), facts: new Facts(submissions) })
}
