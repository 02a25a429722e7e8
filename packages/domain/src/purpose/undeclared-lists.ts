import { membersOf, type Condition } from '../kernel/condition.ts'
import { referencesOf } from '../kernel/formula.ts'
import type { Declarations } from './declarations.ts'

/** A list that a rule or a formula names and nobody declares: what it rests on cannot be followed. */
export interface UndeclaredList {
  readonly list: string
  readonly by: string
}

export function findUndeclaredLists({ indicators, ruleSets, lists }: Declarations): readonly UndeclaredList[] {
  const known = new Set(lists.map(({ id }) => id))
  const named = [
    ...indicators.flatMap(({ id, formula }) =>
      referencesOf(formula).flatMap(({ among }) => (among?.kind === 'on-list' ? [{ list: among.list, by: id }] : [])),
    ),
    ...ruleSets.flatMap(({ id, flags }) =>
      flags
        .flatMap(({ grounds }) => grounds)
        .flatMap(({ when }) => listsIn(when))
        .map((list) => ({ list, by: id })),
    ),
  ]
  return named.filter(({ list }) => !known.has(list))
}

function listsIn(condition: Condition): readonly string[] {
  const own = condition.op === 'on-list' ? [condition.list] : []
  return [...own, ...membersOf(condition).flatMap(listsIn)]
}
