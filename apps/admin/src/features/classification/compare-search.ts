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
  const [first, second] = [known(search['first']), known(search['second'])]
  return {
    ...(first && { first: keyOfChoice(first) }),
    ...(second && { second: keyOfChoice(second) }),
    ...(search['differing'] === true && { differing: true }),
  }
}

export function chosenPair(search: CompareSearch): readonly [FlagChoice, FlagChoice] {
  const first = known(search.first) ?? flagChoices[0]
  if (!first) throw new Error('the catalogue of rule sets is empty')
  const others = flagChoices.filter(({ ruleSet }) => ruleSet !== first.ruleSet)
  const alike = others.find(({ flag }) => flag.id === first.flag.id)
  return [first, known(search.second) ?? alike ?? others[0] ?? first]
}

function known(key: unknown): FlagChoice | undefined {
  const text = readText(key)
  return flagChoices.find((choice) => keyOfChoice(choice) === text)
}
