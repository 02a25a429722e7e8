import type { RuleSet } from '@msoko/domain'
import { readText } from '../../address/search.ts'
import { flagChoices, keyOfChoice, type FlagChoice } from './flag-choice.ts'

/** Which two categories stand side by side; absent: the first of all, and the next one that says the same by other rules. */
export interface CompareSearch {
  readonly first?: string | undefined
  readonly second?: string | undefined
  /** Only schools on which the two disagree. */
  readonly differing?: true | undefined
}

export function readCompareSearch(search: Readonly<Record<string, unknown>>): CompareSearch {
  const [first, second] = [readText(search['first']), readText(search['second'])]
  return {
    ...(first !== undefined && { first }),
    ...(second !== undefined && { second }),
    ...(search['differing'] === true && { differing: true }),
  }
}

/** What the address asks for; what is not known is answered with what it would be without. */
export function chosenPair(search: CompareSearch, ruleSets: readonly RuleSet[]): readonly [FlagChoice, FlagChoice] {
  const choices = flagChoices(ruleSets)
  const known = (key: string | undefined): FlagChoice | undefined =>
    choices.find((choice) => keyOfChoice(choice) === key)
  const first = known(search.first) ?? choices[0]
  if (!first) throw new Error('the catalogue of rule sets is empty')
  const others = choices.filter(({ ruleSet }) => ruleSet !== first.ruleSet)
  const alike = others.find(({ flag }) => flag.id === first.flag.id)
  return [first, known(search.second) ?? alike ?? others[0] ?? first]
}
