import { scopeKey, type CellValues, type FieldValue, type Submission } from './submission.ts'

/**
 * Where a figure comes from. Two channels for one cell are set side by side, never added. `register`: counted from rows that are kept in
 * the page; the one channel of the forms that name a register.
 */
export type Channel = 'register' | 'protocol' | 'joined' | 'workbook'

export const channelTitles: Readonly<Record<Channel, string>> = {
  register: 'записи реестра',
  protocol: 'протоколы РЦОИ и ФИС ОКО',
  joined: 'подсчёт по строкам участников',
  workbook: 'книги района и школ',
}

/** The channels of files, whose order a district may settle. The usual one: an issued protocol holds before what a school wrote down. */
export const fileChannels: readonly Channel[] = ['protocol', 'joined', 'workbook']

/** The authoritative channel first: what is counted from rows is what the rows say. */
export const defaultChannels: readonly Channel[] = ['register', ...fileChannels]

/** One figure that two channels give differently. */
export interface Disagreement {
  readonly cell: string
  readonly field: string
  /** In the order of authority: the first one holds. */
  readonly values: readonly { readonly channel: Channel; readonly value: FieldValue }[]
}

/** What each channel says of one scope, the authoritative one first. */
export type ByChannel = readonly { readonly channel: Channel; readonly submission: Submission }[]

/** The submission in force: every figure from the first channel that gives it. Undefined when no channel says anything. */
export function reconcile(sources: ByChannel): Submission | undefined {
  const [first] = sources
  if (first === undefined) return undefined
  const { unit, form, period } = first.submission
  const cells: Record<string, CellValues> = {}
  for (const { submission } of sources) {
    if (scopeKey(submission) !== scopeKey(first.submission)) throw new Error('channels of two scopes')
    for (const [cell, values] of Object.entries(submission.cells)) cells[cell] = { ...values, ...cells[cell] }
  }
  const partial = sources.every(({ submission }) => submission.partial)
  return { unit, form, period, cells, ...(partial && { partial }) }
}

/** The figures that channels give differently: what a person has to look into. */
export function disagreements(sources: ByChannel): readonly Disagreement[] {
  const given = new Map<string, { cell: string; field: string; values: { channel: Channel; value: FieldValue }[] }>()
  for (const { channel, submission } of sources) {
    for (const [cell, values] of Object.entries(submission.cells)) {
      for (const [field, value] of Object.entries(values)) {
        const key = `${cell}|${field}`
        const entry = given.get(key) ?? { cell, field, values: [] }
        entry.values.push({ channel, value })
        given.set(key, entry)
      }
    }
  }
  return [...given.values()].filter(({ values: [first, ...others] }) =>
    others.some(({ value }) => !sameValue(value, first?.value)),
  )
}

export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  const bins = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...bins].every((bin) => (a[bin] ?? 0) === (b[bin] ?? 0))
}
