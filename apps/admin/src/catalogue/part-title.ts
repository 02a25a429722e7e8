import {
  parameters,
  referencesOf,
  type Evaluation,
  type Form,
  type Indicator,
  type ParameterRef,
  type Part,
  type ReferenceData,
} from '@msoko/domain'
import { formOf } from './declarations.ts'

export interface TitledPart {
  readonly part: Part
  /** «Отметка: 5», «Участников». */
  readonly title: string
  readonly form: string
}

/** The sums of an evaluation, each named by its field and the marks or scores that were taken of it. */
export function titledParts(indicator: Indicator, evaluation: Evaluation): readonly TitledPart[] {
  const unread = [...referencesOf(indicator.formula)]
  return evaluation.parts.map((part) => {
    // A term that policy excludes has no part, so references are matched in order rather than by index.
    const at = unread.findIndex(
      ({ form, field, derived }) => form === part.form && field === part.field && derived?.op === part.derived,
    )
    const reference = at < 0 ? undefined : unread.splice(0, at + 1).at(-1)
    const form = formOf(part.form)
    const field = form.fields[part.field]?.title ?? part.field
    const narrowed = reference
      ? [binsInWords(reference), derivedInWords(reference, form)].filter((text) => text !== '')
      : []
    return { part, title: narrowed.length === 0 ? field : `${field}: ${narrowed.join(', ')}`, form: form.title }
  })
}

/** What was made of the field in each row before the sum. */
function derivedInWords({ derived }: ReferenceData, { fields }: Form): string {
  switch (derived?.op) {
    case undefined:
      return ''
    case 'up-to':
      return `в каждой строке не больше «${fields[derived.field]?.title ?? derived.field}»`
    case 'short-of':
      return `строк, где это меньше «${fields[derived.field]?.title ?? derived.field}»`
    case 'scored':
      return 'баллов по оценочному листу'
    case 'most-points':
      return 'наибольшее число баллов по оценочному листу'
  }
}

function binsInWords({ bins }: ReferenceData): string {
  if (!bins) return ''
  const { from, below } = bins
  if (typeof from === 'number' && below === from + 1) return String(from)
  return [from !== undefined && `от ${bound(from)}`, below !== undefined && `ниже ${bound(below)}`]
    .filter((text) => text !== false)
    .join(', ')
}

/** A bound that the law sets is called by its name: its value depends on the day and the subject. */
function bound(value: number | ParameterRef): string {
  if (typeof value === 'number') return String(value)
  const title = parameters.find(({ id }) => id === value.parameter)?.title
  return title === undefined ? value.parameter : `значения «${title}»`
}
