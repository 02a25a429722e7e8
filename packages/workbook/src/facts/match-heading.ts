import { isOfDistrict, type Form, type TallyField } from '@msoko/domain'
import { binsOf, formColumns, hasBinColumns, UNIT_COLUMN } from '../form-columns.ts'
import { normaliseHeading } from './normalise.ts'
import type { ColumnMeaning } from './read-result.ts'

export interface HeadingMatch {
  readonly meaning: ColumnMeaning
  /** Exact titles weigh more than synonyms. */
  readonly weight: number
}

/** A heading as it is compared; `group` is the heading above it, blank in a one-row heading. */
export interface HeadingKeys {
  readonly group: string
  readonly own: string
  readonly joined: string
}

export type HeadingMatcher = (keys: HeadingKeys) => HeadingMatch | null

/** A form never changes, and every sheet is held against all of them. */
const matchers = new WeakMap<Form, HeadingMatcher>()

const KEY_SYNONYMS = {
  unit: [
    'ОО',
    'ОУ',
    'Школа',
    'Наименование ОО',
    'Наименование ОУ',
    'Название ОО',
    'Наименование организации',
    'Название организации',
    'Образовательная организация',
    'Наименование образовательной организации',
    'Общеобразовательная организация',
    'Наименование общеобразовательной организации',
    'Образовательное учреждение',
    'Наименование школы',
    'Краткое наименование ОО',
  ],
  code: ['Код ОО', 'Код ОУ', 'Код', 'Код школы', 'Код организации'],
  period: ['Год', 'Уч. год', 'Учебный год (например, 2025/26)', 'Календарный год', 'Отчётный год'],
} as const

/** In a form of the whole district: elsewhere they head a column that says the same in every row. */
const DISTRICT_SYNONYMS = ['Район', 'Муниципальный район', 'Муниципальное образование', 'Муниципалитет', UNIT_COLUMN]

/** What stands over or before a bare mark: «Получили отметку | 2 | 3 | 4 | 5», «на «5»». */
const MARK_WORDS = new Set(
  ['отметка', 'отметки', 'оценка', 'оценки', 'на', 'получили', 'получили на', 'получили отметку', 'получили оценку']
    .concat(['распределение отметок', 'количество отметок', 'отметку', 'оценку'])
    .map(normaliseHeading),
)

/** Finds the meaning of a heading in the form. */
export function headingMatcher(form: Form): HeadingMatcher {
  const matcher = matchers.get(form) ?? newMatcher(form)
  matchers.set(form, matcher)
  return matcher
}

function newMatcher(form: Form): HeadingMatcher {
  const known = knownHeadings(form)
  const tallies = Object.entries(form.fields).flatMap(([field, definition]) =>
    definition.kind === 'tally' && hasBinColumns(definition) ? [{ field, definition }] : [],
  )
  return ({ group, own, joined }) => {
    const whole = group === '' || group === own ? undefined : known.get(joined)
    const found = whole ?? known.get(own === '' ? group : own)
    return found ?? (tallies.length === 0 ? null : matchBin(tallies, group, own))
  }
}

function knownHeadings(form: Form): ReadonlyMap<string, HeadingMatch> {
  const known = new Map<string, HeadingMatch>()
  const add = (heading: string, meaning: ColumnMeaning, weight: number): void => {
    const key = normaliseHeading(heading)
    if (!known.has(key)) known.set(key, { meaning, weight })
  }
  for (const { meaning, title } of formColumns(form)) add(title, meaning, 3)
  for (const [dimension, { synonyms = [] }] of Object.entries(form.dimensions)) {
    synonyms.forEach((synonym) => add(synonym, { kind: 'dimension', dimension }, 2))
  }
  for (const [field, { kind, synonyms = [] }] of Object.entries(form.fields)) {
    const binned = kind === 'tally' && hasBinColumns(form.fields[field] as TallyField)
    if (!binned) synonyms.forEach((synonym) => add(synonym, { kind: 'field', field, bin: null }, 2))
  }
  for (const key of ['unit', 'code', 'period'] as const) {
    KEY_SYNONYMS[key].forEach((synonym) => add(synonym, { kind: 'key', key }, 2))
  }
  if (isOfDistrict(form.appliesTo)) {
    DISTRICT_SYNONYMS.forEach((synonym) => add(synonym, { kind: 'key', key: 'unit' }, 2))
  }
  return known
}

function matchBin(
  tallies: readonly { readonly field: string; readonly definition: TallyField }[],
  group: string,
  heading: string,
): HeadingMatch | null {
  const match = /^(?:(.*\D) ?)?(\d+)$/.exec(heading)
  const bin = match?.[2]
  if (match === null || bin === undefined) return null
  const before = (match[1] ?? '').trim()
  const found = tallies.find(({ definition }) => {
    const names = [definition.title, ...(definition.synonyms ?? [])].map(normaliseHeading)
    const fits = (words: string): boolean => names.includes(words) || (tallies.length === 1 && MARK_WORDS.has(words))
    const named = before === '' ? fits(group) || (group === '' && tallies.length === 1) : fits(before)
    return named && binsOf(definition).includes(bin)
  })
  return found ? { meaning: { kind: 'field', field: found.field, bin }, weight: 2 } : null
}
