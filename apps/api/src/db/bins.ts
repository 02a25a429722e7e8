import { forms, type FieldValue } from '@msoko/domain'

/** One stored number: a count has the empty bin; a tally has a row for each bin, and the empty bin with zero when it holds no event. */
export interface Bin {
  readonly bin: string
  readonly value: number
}

/** The values of a cell while they are read row by row. */
export type CellDraft = Record<string, number | Record<string, number>>

export function binsOf(value: FieldValue): readonly Bin[] {
  if (typeof value === 'number') return [{ bin: '', value }]
  const bins = Object.entries(value).map(([bin, events]) => ({ bin, value: events }))
  return bins.length === 0 ? [{ bin: '', value: 0 }] : bins
}

export function addBin(draft: CellDraft, place: { readonly form: string; readonly field: string }, bin: Bin): void {
  const { form, field } = place
  const before = draft[field]
  if (bin.bin !== '') {
    if (typeof before === 'object') before[bin.bin] = bin.value
    else draft[field] = { [bin.bin]: bin.value }
  } else {
    const kind = forms.find(({ id }) => id === form)?.fields[field]?.kind
    draft[field] = kind === 'tally' ? {} : bin.value
  }
}
