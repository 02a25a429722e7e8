import type { Form } from '@msoko/domain'
import { dimensionValues, type DimensionValues } from '../facts/dimension-values.ts'
import { normalise } from '../facts/normalise.ts'

export interface SubjectText {
  readonly subject: string
  /** Where the text names it: «Математика базовая». */
  readonly level: string | null
}

export interface SubjectNames {
  /** Null for a subject that the form does not know. */
  find(text: string): SubjectText | null
  nearest(text: string): readonly string[]
}

/** Subjects of a form by name, never by code: a code means another subject in another database. */
export function subjectNames(form: Form): SubjectNames {
  const { subject, level } = form.dimensions
  const subjects = subject && dimensionValues(subject)
  const levels = level && dimensionValues(level)
  const keys = Object.values(subject?.values ?? {}).flatMap(({ title, synonyms = [] }) =>
    [title, ...synonyms].map(normalise),
  )
  return {
    find: (text) => (subjects === undefined ? null : findSubject(text, subjects, levels, keys)),
    nearest: (text) => subjects?.nearest(text) ?? [],
  }
}

function findSubject(
  source: string,
  subjects: DimensionValues,
  levels: DimensionValues | undefined,
  keys: readonly string[],
): SubjectText | null {
  const text = normalise(source)
  const whole = subjects.find(text) ?? subjects.find(text.replaceAll(/\s*\([^)]*\)/g, ''))
  if (whole !== null) return { subject: whole, level: levelIn(text, levels) }
  const begun = keys
    .filter((key) => text.startsWith(key) && /^[\s.,(/-]/.test(text.slice(key.length)))
    .toSorted((a, b) => b.length - a.length)[0]
  const level = begun === undefined ? null : levelIn(text.slice(begun.length), levels)
  const subject = begun === undefined ? null : subjects.find(begun)
  // «Английский язык (говорение)» is English; «Математика для инженеров» is not a subject of ours.
  const rest = text.slice(begun?.length ?? 0).trim()
  return subject !== null && (level !== null || /^[(.,/]/.test(rest)) ? { subject, level } : null
}

function levelIn(text: string, levels: DimensionValues | undefined): string | null {
  if (levels === undefined) return null
  const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 3)
  for (const word of words) {
    const found = levels.find(word) ?? levels.find(STEMS.find(([stem]) => word.startsWith(stem))?.[1] ?? word)
    if (found !== null) return found
  }
  return null
}

/** «базового уровня», «профильному». */
const STEMS: readonly (readonly [stem: string, word: string])[] = [
  ['базов', 'базовый'],
  ['профил', 'профильный'],
]
