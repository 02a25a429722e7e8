import type { DescribedColumn } from '@msoko/workbook'
import { guessMeaning, meaningsOf, type MappingTarget } from './column-meanings.ts'

/** A mapping that is being made up. */
export interface MappingDraft {
  readonly target: MappingTarget
  /** Heading → meaning; a column that is not read is not there. */
  readonly columns: Readonly<Record<string, string>>
  /** Dimension or `period` → value of every row. */
  readonly fixed: Readonly<Record<string, string>>
}

/** The first guess: headings that name a column by themselves; columns with names are told apart where the target knows such. */
export function draftOf(target: MappingTarget, columns: readonly DescribedColumn[]): MappingDraft {
  const meanings = meaningsOf(target)
  const person = meanings.some(({ value }) => value === 'personal') ? 'personal' : ''
  const guessed = columns.flatMap(({ title, personal }): [string, string][] => {
    const meaning = personal ? person : guessMeaning(title, meanings)
    return title === '' || meaning === '' ? [] : [[title, meaning]]
  })
  return { target, columns: Object.fromEntries(guessed), fixed: {} }
}

/** The draft with another meaning of a column; an empty one leaves the column unread. */
export function withMeaning(draft: MappingDraft, title: string, meaning: string): MappingDraft {
  const { [title]: _, ...others } = draft.columns
  return { ...draft, columns: meaning === '' ? others : { ...others, [title]: meaning } }
}

/** The draft with another value for all rows; an empty one leaves it to the columns or to a question. */
export function withFixed(draft: MappingDraft, about: string, value: string): MappingDraft {
  const { [about]: _, ...others } = draft.fixed
  return { ...draft, fixed: value === '' ? others : { ...others, [about]: value } }
}
