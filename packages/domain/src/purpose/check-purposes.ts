import { ruleSets } from '../classification/catalogue.ts'
import { forms } from '../forms/catalogue.ts'
import { indicators } from '../indicators/catalogue.ts'
import { reportDefinitions } from '../reports/catalogue.ts'
import type { Declarations } from './declarations.ts'
import { findMisuses, type Misuse } from './find-misuses.ts'
import { publishedLists } from './published-lists.ts'
import { sheetUses } from './score-sheets.ts'
import { findUndeclaredLists, type UndeclaredList } from './undeclared-lists.ts'

/** The catalogue as it is delivered. */
export const declared: Declarations = {
  forms,
  indicators,
  ruleSets,
  sheets: sheetUses,
  lists: publishedLists,
  reports: reportDefinitions,
}

/** Throws with everything that is wrong at once: who, for what, and the form whose figures forbid it. */
export function checkPurposes(declarations: Declarations = declared): void {
  const faults = [...findMisuses(declarations).map(sayMisuse), ...findUndeclaredLists(declarations).map(sayUndeclared)]
  if (faults.length > 0) throw new Error(`figures are used against their purpose:\n${faults.join('\n')}`)
}

function sayMisuse({ kind, id, purpose, form }: Misuse): string {
  return `- ${kind} ${id} is for ${purpose}, and ${form} must never be: change the purpose of ${id} or take ${form} out of what it rests on`
}

function sayUndeclared({ list, by }: UndeclaredList): string {
  return `- ${by} names the list ${list}, which nobody declares: add it to published-lists with what it rests on`
}
