import type { RuleSet } from './rule-set.ts'
import { federalShnor2025 } from './rule-sets/federal-shnor-2025.ts'

export const ruleSets: readonly RuleSet[] = [federalShnor2025]

/** `federal-shnor@2025`. */
export function ruleSetKey(ruleSet: Pick<RuleSet, 'id' | 'version'>): string {
  return `${ruleSet.id}@${ruleSet.version}`
}

export function ruleSetOf(key: string): RuleSet {
  const found = ruleSets.find((ruleSet) => ruleSetKey(ruleSet) === key)
  if (!found) throw new Error(`unknown rule set: ${key}`)
  return found
}
