import type { Flag, RuleSet } from './rule-set.ts'
import { federalShnor2021 } from './rule-sets/federal-shnor-2021.ts'
import { federalShnor2025Both } from './rule-sets/federal-shnor-2025-both.ts'
import { federalShnor2025 } from './rule-sets/federal-shnor-2025.ts'
import { resultSigns1 } from './rule-sets/result-signs-1.ts'
import { regionalRank2022 } from './rule-sets/regional-rank-2022.ts'
import { socialAndResilience1 } from './rule-sets/social-and-resilience-1.ts'
import { sampurMunicipal2022 } from './rule-sets/sampur-municipal-2022.ts'

export const ruleSets: readonly RuleSet[] = [
  federalShnor2025,
  sampurMunicipal2022,
  socialAndResilience1,
  resultSigns1,
  regionalRank2022,
  federalShnor2025Both,
  federalShnor2021,
]

/** `federal-shnor@2025`. */
export function ruleSetKey(ruleSet: Pick<RuleSet, 'id' | 'version'>): string {
  return `${ruleSet.id}@${ruleSet.version}`
}

export function ruleSetOf(key: string): RuleSet {
  const found = ruleSets.find((ruleSet) => ruleSetKey(ruleSet) === key)
  if (!found) throw new Error(`unknown rule set: ${key}`)
  return found
}

export function isOfCatalogue(ruleSet: RuleSet): boolean {
  return ruleSets.some((each) => ruleSetKey(each) === ruleSetKey(ruleSet))
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
