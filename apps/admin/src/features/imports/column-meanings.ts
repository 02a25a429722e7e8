import { forms, protocols, type ColumnRole, type Field, type Form, type Mapping, type Protocol } from '@msoko/domain'

export type MappingTarget = Mapping['target']

/** What a column may hold: the word of a mapping and how it is called. */
export interface ColumnMeaning {
  readonly value: string
  readonly label: string
}

/** Known, but of no use in a table of the district's own. */
const NOT_ASKED: ReadonlySet<ColumnRole> = new Set(['line', 'place', 'task', 'municipality-code'])
/** More bins than this stand in one column as a list of scores, as in the template. */
const WIDEST_GROUP = 10

const PERSONAL: Readonly<Partial<Record<ColumnRole, string>>> = {
  personal: 'Фамилия, имя или отчество (не хранится)',
  passport: 'Документ (не хранится)',
}

/** Everything that a column of a table read as the target may hold. */
export function meaningsOf({ kind, id }: MappingTarget): readonly ColumnMeaning[] {
  if (kind === 'protocol') {
    const protocol = protocols.find((candidate) => candidate.id === id)
    return protocol === undefined ? [] : rolesOf(protocol)
  }
  const form = forms.find((candidate) => candidate.id === id)
  return form === undefined ? [] : columnsOf(form)
}

function rolesOf({ columns }: Protocol): readonly ColumnMeaning[] {
  const first = new Map<ColumnRole, string>()
  for (const { role, title } of columns) if (!first.has(role)) first.set(role, title)
  return [...first]
    .filter(([role]) => !NOT_ASKED.has(role))
    .map(([role, title]) => ({ value: role, label: PERSONAL[role] ?? title }))
}

function columnsOf(form: Form): readonly ColumnMeaning[] {
  return [
    { value: 'unit', label: 'Организация' },
    { value: 'code', label: 'Код организации' },
    { value: 'period', label: 'Учебный год' },
    ...Object.entries(form.dimensions).map(([id, { title }]) => ({ value: `dimension:${id}`, label: title })),
    ...Object.entries(form.fields).flatMap(([id, field]) => fieldMeanings(id, field)),
  ]
}

function fieldMeanings(id: string, field: Field): readonly ColumnMeaning[] {
  const value = `field:${id}`
  if (field.kind !== 'tally' || field.to - field.from >= WIDEST_GROUP) return [{ value, label: field.title }]
  return Array.from({ length: field.to - field.from + 1 }, (_, index) => ({
    value: `${value}:${field.from + index}`,
    label: `${field.title} «${field.from + index}»`,
  }))
}

/** The form that rows of the target end up in: its dimensions may be fixed for the whole table. */
export function formOfTarget({ kind, id }: MappingTarget): Form | undefined {
  const form = kind === 'form' ? id : protocols.find((protocol) => protocol.id === id)?.form
  return forms.find((candidate) => candidate.id === form)
}

/** The meaning that a heading names by itself; empty when none does. */
export function guessMeaning(title: string, meanings: readonly ColumnMeaning[]): string {
  const plain = (text: string): string => text.trim().toLowerCase().replaceAll('ё', 'е')
  return meanings.find(({ label }) => plain(label) === plain(title))?.value ?? ''
}
