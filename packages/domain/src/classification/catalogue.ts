import type { Flag, RuleSet } from './rule-set.ts'
import { federalShnor2025 } from './rule-sets/federal-shnor-2025.ts'
import { sampurMunicipal2022 } from './rule-sets/sampur-municipal-2022.ts'

export const ruleSets: readonly RuleSet[] = [federalShnor2025, sampurMunicipal2022]

/** `federal-shnor@2025`. */
export function ruleSetKey(ruleSet: Pick<RuleSet, 'id' | 'version'>): string {
  return `${ruleSet.id}@${ruleSet.version}`
}

export function ruleSetOf(key: string): RuleSet {
  const found = ruleSets.find((ruleSet) => ruleSetKey(ruleSet) === key)
  if (!found) throw new Error(`unknown rule set: ${key}`)
  return found
}

/** Everything that is said of a school, each flag by the first rule set that has it. */
export const flagsInUse: readonly { readonly ruleSet: RuleSet; readonly flag: Flag }[] = ruleSets
  .flatMap((ruleSet) => ruleSet.flags.map((flag) => ({ ruleSet, flag })))
  .filter(({ flag }, index, all) => all.findIndex((other) => other.flag.id === flag.id) === index)

/** What the list of a flag is called. */
export function listTitleOf(list: string): string {
  const found = flagsInUse.find(({ flag }) => flag.id === list)
  if (!found) throw new Error(`unknown list: ${list}`)
  return found.flag.listTitle
}
