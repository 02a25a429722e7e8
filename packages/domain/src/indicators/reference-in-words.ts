import { forms } from '../forms/catalogue.ts'
import type { Derivation } from '../kernel/derivation.ts'
import type { Dimension } from '../kernel/dimension.ts'
import type { Fields, Form } from '../kernel/form.ts'
import type { ParameterRef } from '../kernel/parameter.ts'
import type { Bins, ReferenceData, UnitFilter } from '../kernel/reference.ts'
import { exact } from '../kernel/exact.ts'
import { roundExact } from '../kernel/rounding.ts'
import { printDecimal } from '../kernel/russian.ts'
import { parameters } from '../parameters/catalogue.ts'

/** A field as a formula takes it: «„Обучающихся“ (класс: 5–9; за предыдущий год)». */
export function referenceInWords(reference: ReferenceData): string {
  const form = formCalled(reference.form)
  const { bins, derived, when, among } = reference
  const narrowed = [
    ...selectionInWords(form, reference),
    ...(bins === undefined ? [] : [binsInWords(bins)]),
    ...(derived === undefined ? [] : [derivedInWords(derived, form.fields)]),
    ...(when === undefined ? [] : ['за предыдущий год']),
    ...(among === undefined ? [] : [UNITS[among.kind]]),
  ]
  return `${fieldInQuotes(form, reference.field)}${narrowed.length === 0 ? '' : ` (${narrowed.join('; ')})`}`
}

/** «„Обучающихся“» by the id of the field. */
export function fieldInQuotes({ id, fields }: Pick<Form, 'id' | 'fields'>, field: string): string {
  const title = fields[field]?.title
  if (title === undefined) throw new Error(`unknown field: ${id}.${field}`)
  return `«${title}»`
}

/** A number as it is, a parameter by its name: its value depends on the day. */
export function numberInWords(value: number | ParameterRef): string {
  if (typeof value === 'number') return printPlain(value)
  const title = parameters.find(({ id }) => id === value.parameter)?.title
  if (title === undefined) throw new Error(`unknown parameter: ${value.parameter}`)
  return `«${title}»`
}

const UNITS: Readonly<Record<UnitFilter['kind'], string>> = {
  rest: 'по остальным организациям района',
  'on-list': 'по организациям из перечня',
  offering: 'по организациям, где есть такой уровень образования',
}

/** What is made of the field in every cell before the sum. */
function derivedInWords(derivation: Derivation, fields: Fields): string {
  switch (derivation.op) {
    case 'up-to':
      return `в каждой строке не больше, чем «${fields[derivation.field]?.title}»: избыток одной строки не закрывает нехватку другой`
    case 'short-of':
      return `число строк, где это меньше, чем «${fields[derivation.field]?.title}»`
    case 'scored':
      return 'переведено в баллы по критериям оценочного листа'
    case 'most-points':
      return 'наибольшее число баллов по применимым критериям оценочного листа'
  }
}

function selectionInWords({ dimensions }: Form, { cells = {} }: ReferenceData): readonly string[] {
  return Object.entries(cells).map(([id, chosen]) => {
    const dimension = dimensions[id]
    return `${(dimension?.title ?? id).toLowerCase()}: ${valuesInWords(dimension, chosen)}`
  })
}

/** «5–9», «русский язык, математика»: a run of numbered values is said by its ends. */
function valuesInWords(dimension: Dimension | undefined, chosen: readonly string[]): string {
  const titles = chosen.map((value) => dimension?.values[value]?.title ?? value)
  const numbers = titles.map(Number)
  const isRun = numbers.every((number, index) => Number.isInteger(number) && number === (numbers[0] ?? 0) + index)
  return isRun && titles.length > 2 ? `${titles[0]}–${titles.at(-1)}` : titles.join(', ')
}

function binsInWords({ from, below }: Bins): string {
  if (typeof from === 'number' && below === from + 1) return numberInWords(from)
  return [
    ...(from === undefined ? [] : [`от ${numberInWords(from)}`]),
    ...(below === undefined ? [] : [`ниже ${numberInWords(below)}`]),
  ].join(' и ')
}

/** A decimal comma and no zeros that say nothing: «0,5», «64». */
function printPlain(value: number): string {
  const precision = Number.isInteger(value) ? 0 : (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0)
  return printDecimal(roundExact(exact(Math.round(value * 10 ** precision), 10 ** precision), precision))
}

function formCalled(id: string): Form {
  const form = forms.find((candidate) => candidate.id === id)
  if (form === undefined) throw new Error(`unknown form: ${id}`)
  return form
}
