import type { CellPosition, Form, Protocol, TallyField } from '@msoko/domain'

/** Which column of a protocol fills which tally of the form. */
export interface ResultField {
  readonly field: 'marks' | 'scores'
  readonly role: 'mark' | 'score' | 'primary'
  readonly tally: TallyField
}

/**
 * The tallies of a cell, the result that the exam is judged by first: the mark where there is one. Scores are those of the protocol's
 * own column of results, or the primary ones where results are marks.
 */
export function resultFields(form: Form, { columns }: Protocol, position: CellPosition): readonly ResultField[] {
  const scored = columns.some(({ role }) => role === 'score')
  return (['marks', 'scores'] as const).flatMap((field): ResultField[] => {
    const tally = form.fields[field]
    if (tally?.kind !== 'tally' || !existsAt(tally, position)) return []
    return [{ field, tally, role: field === 'marks' ? 'mark' : scored ? 'score' : 'primary' }]
  })
}

function existsAt({ only = {} }: TallyField, position: CellPosition): boolean {
  return Object.entries(only).every(([dimension, values]) => values.includes(position[dimension] ?? ''))
}
