import type { Form } from '@msoko/domain'
import { bySection } from '../../catalogue/form-sections.ts'

/** What the template held before there were other forms: the exams, on which the verdicts rest. */
const BY_DEFAULT = '1'
const NONE = 'none'

/**
 * The forms that the address asks for, among those offered: whole sections by their numbers, single forms by their ids, between commas.
 * Without a word of the address, those of the first section.
 */
export function chosenForms(fill: string | undefined, offered: readonly Form[]): ReadonlySet<string> {
  const words = new Set((fill ?? BY_DEFAULT).split(','))
  const chosen = bySection(offered).flatMap(({ number, forms }) =>
    forms.filter(({ id }) => words.has(String(number)) || words.has(id)),
  )
  return new Set(chosen.map(({ id }) => id))
}

/** The shortest address of a choice; undefined for the one that stands without an address. */
export function fillOf(chosen: ReadonlySet<string>, offered: readonly Form[]): string | undefined {
  const words = bySection(offered).flatMap(({ number, forms }) => {
    const own = forms.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
    return own.length === forms.length ? [String(number)] : own
  })
  const fill = words.length === 0 ? NONE : words.join(',')
  return fill === BY_DEFAULT ? undefined : fill
}
