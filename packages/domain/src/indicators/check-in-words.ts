import { forms } from '../forms/catalogue.ts'
import type { AcrossCheck } from '../kernel/across-check.ts'
import type { Check, Operand } from '../kernel/check.ts'
import type { Form } from '../kernel/form.ts'
import { fieldInQuotes, numberInWords, referenceInWords } from './reference-in-words.ts'

/** A rule that the figures of a form have to keep. */
export interface CheckLine {
  readonly text: string
  /** `error` refuses the figures, `warning` asks to look at them again. */
  readonly severity: 'error' | 'warning'
}

/** Every check of a form in words: first those within a row, then those against other years and other forms. */
export function checksInWords(form: Form): readonly CheckLine[] {
  return [
    ...form.checks.map((check) => ({ text: checkInWords(form, check), severity: check.severity })),
    ...form.across.map((check) => ({ text: acrossCheckInWords(form, check), severity: check.severity })),
  ]
}

/** «„Понизили“ не больше, чем „Участников“». */
export function checkInWords(form: Form, check: Check): string {
  const of = (operand: Operand): string => operandInWords(form, operand)
  switch (check.op) {
    case 'at-most':
      return `${of(check.field)} не больше, чем ${of(check.limit)}`
    case 'equal':
      return `${of(check.field)} = ${of(check.to)}`
    case 'between':
      return `${of(check.field)} не меньше, чем ${of(check.low)}, и не больше, чем ${of(check.high)}`
  }
}

/** «„Обучающихся“ меняется за год не больше чем на „…“ %». */
export function acrossCheckInWords(form: Form, check: AcrossCheck): string {
  const field = fieldInQuotes(form, check.field)
  switch (check.op) {
    case 'steady':
      return typeof check.percent === 'number'
        ? `${field} за год меняется не больше, чем на ${numberInWords(check.percent)}\u00a0%`
        : `${field} за год меняется в пределах числа ${numberInWords(check.percent)}`
    case 'never-falls':
      return `${field} не меньше, чем за предыдущий год: счёт идёт с нарастанием`
    case 'same-as':
      return `${field} = ${referenceInWords(check.to)} в форме «${titleOf(check.to.form)}»`
    case 'within':
      return `${field} не больше, чем ${referenceInWords(check.to)} в форме «${titleOf(check.to.form)}»`
  }
}

function operandInWords(form: Form, operand: Operand): string {
  if (typeof operand === 'string') {
    const isTally = form.fields[operand]?.kind === 'tally'
    return isTally ? `сумма всех значений ${fieldInQuotes(form, operand)}` : fieldInQuotes(form, operand)
  }
  const within = (of: readonly Operand[]): readonly string[] => of.map((part) => operandInWords(form, part))
  switch (operand.op) {
    case 'plus':
      return within(operand.of).join(' + ')
    case 'minus':
      return within(operand.of).join(' − ')
    case 'max':
      return `наибольшее из: ${within(operand.of).join(', ')}`
    case 'tally-below':
      return `число случаев ${fieldInQuotes(form, operand.field)} ниже ${numberInWords(operand.bound)}`
  }
}

function titleOf(id: string): string {
  const form = forms.find((candidate) => candidate.id === id)
  if (form === undefined) throw new Error(`unknown form: ${id}`)
  return form.title
}
