import { ownRuleSets, ruleSets, type RuleSet } from '@msoko/domain'
import { useSuspenseQuery } from '@tanstack/react-query'
import { trpc } from './trpc.ts'

/** Rule sets of the catalogue, then those that the municipality has decided on. */
export function useRuleSets(): readonly RuleSet[] {
  const { data } = useSuspenseQuery(trpc.classification.ownRules.queryOptions())
  return [...ruleSets, ...ownRuleSets(data)]
}
