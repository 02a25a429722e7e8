import { ruleSetKey, type Flag, type RuleSet } from '@msoko/domain'

/** One category by one edition of the rules. */
export interface FlagChoice {
  readonly ruleSet: RuleSet
  readonly flag: Flag
}

/** «federal-shnor@2025 low-results»: how a choice stands in a list and in an address. */
export function keyOfChoice({ ruleSet, flag }: FlagChoice): string {
  return `${ruleSetKey(ruleSet)} ${flag.id}`
}

export function flagChoices(ruleSets: readonly RuleSet[]): readonly FlagChoice[] {
  return ruleSets.flatMap((ruleSet) => ruleSet.flags.map((flag) => ({ ruleSet, flag })))
}

/** «Низкие результаты — Категории школ раздела 5 плана, версия 2022»: for where two stand side by side. */
export function titleOfChoice({ ruleSet, flag }: FlagChoice): string {
  return `${flag.title} — ${nameOfRules(ruleSet)}`
}

/** For a select, grouped by rule sets. */
export function flagOptions(ruleSets: readonly RuleSet[]) {
  return ruleSets.map((ruleSet) => ({
    group: nameOfRules(ruleSet),
    items: ruleSet.flags.map((flag) => ({ value: keyOfChoice({ ruleSet, flag }), label: flag.title })),
  }))
}

export function nameOfRules({ title, version }: RuleSet): string {
  return `${title}, версия ${version}`
}
