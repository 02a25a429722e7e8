import type { DecisionFault } from './faults-of-decision.ts'

/** What a file holds at one place, before anything of it is believed. `path`: `rules.flags[0].title`. */
export interface Place {
  readonly path: string
  readonly value: unknown
}

export type Fields = Readonly<Record<string, unknown>>

export function fault({ path }: Place, words: string): DecisionFault {
  return { field: path, words: `${path}: ${words}` }
}

/** Looks into a record that has these fields and no others; what is missing or superfluous is told, and nothing is passed over. */
export function faultsOfRecord(
  place: Place,
  required: readonly string[],
  optional: readonly string[],
  inside: (at: (field: string) => Place) => readonly DecisionFault[],
): readonly DecisionFault[] {
  const { path, value } = place
  if (!isRecord(value)) return [fault(place, 'ожидается запись в фигурных скобках.')]
  const missing = required.filter((field) => value[field] === undefined)
  const extra = Object.keys(value).filter((field) => !required.includes(field) && !optional.includes(field))
  const at = (field: string): Place => ({ path: `${path}.${field}`, value: value[field] })
  return [
    ...missing.map((field) => fault(at(field), 'поля нет — добавьте его.')),
    ...extra.map((field) => fault(at(field), 'такого поля нет — уберите его или исправьте название.')),
    ...inside(at).filter(({ field }) => !missing.some((each) => field === `${path}.${each}`)),
  ]
}

/** A list with at least one member, each looked into. */
export function faultsOfList(
  place: Place,
  each: (member: Place) => readonly DecisionFault[],
  least: 0 | 1 = 1,
): readonly DecisionFault[] {
  const { path, value } = place
  if (!Array.isArray(value)) return [fault(place, 'ожидается список в квадратных скобках.')]
  if (value.length < least) return [fault(place, 'список пуст — добавьте хотя бы одно.')]
  return value.flatMap((member: unknown, index) => each({ path: `${path}[${index}]`, value: member }))
}

export function faultsOfText(place: Place): readonly DecisionFault[] {
  const { value } = place
  return typeof value === 'string' && value.trim() !== '' && value.length <= 500
    ? []
    : [fault(place, 'нужен непустой текст не длиннее 500 знаков.')]
}

export function faultsOfCode(place: Place): readonly DecisionFault[] {
  const { value } = place
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,49}$/i.test(value)
    ? []
    : [fault(place, 'нужен код из латинских букв, цифр и дефиса, не длиннее 50 знаков.')]
}

export function faultsOfChoice(place: Place, among: readonly string[], what: string): readonly DecisionFault[] {
  const { value } = place
  if (typeof value === 'string' && among.includes(value)) return []
  const said = typeof value === 'string' ? `«${value}»` : 'указанное'
  const listed = among.length <= 12 ? ` Возможно: ${among.join(', ')}.` : ' Коды смотрите в справочнике.'
  return [fault(place, `${what} ${said} не существует.${listed}`)]
}

/** The same code twice in one list. */
export function faultsOfRepeated(place: Place, field: string): readonly DecisionFault[] {
  if (!Array.isArray(place.value)) return []
  const codes = place.value.map((member: unknown) => (isRecord(member) ? member[field] : undefined))
  return codes.flatMap((code, index) =>
    typeof code === 'string' && codes.indexOf(code) !== index
      ? [fault({ path: `${place.path}[${index}].${field}`, value: code }, `код «${code}» уже занят — дайте другой.`)]
      : [],
  )
}

export function isRecord(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
