import { cellTitle } from '../kernel/cell-title.ts'
import type { Evaluation } from '../kernel/evaluation.ts'
import { compare, exact } from '../kernel/exact.ts'
import type { Indicator } from '../kernel/indicator.ts'
import { printPeriod, type Period } from '../kernel/period.ts'
import { printEvaluation, printExact, printWithParts } from '../kernel/print-evaluation.ts'
import { changeFromPrevious } from '../kernel/compared.ts'
import type { Composition } from './composition.ts'
import type { Target } from './definition.ts'

/** «2025/26 учебный год» in the case that the sentence needs. */
export function inYear(period: Period): string {
  return `в ${printPeriod(period)} учебном году`
}

export function forYear(period: Period): string {
  return `за ${printPeriod(period)} учебный год`
}

/** The indicator with its cell: «Средний тестовый балл ЕГЭ по предмету «Русский язык»». */
export function nameOf(composition: Composition, { indicator, cell }: Target): string {
  const { title } = composition.indicator(indicator)
  if (!cell) return title
  const name = cellTitle(composition.formOf(composition.indicator(indicator)), cell)
  return title.endsWith('по предмету') ? `${title} «${name}»` : `${title}, ${name}`
}

/** Where the district stands and how it moved: two sentences, whatever is known. */
export function districtSentence(composition: Composition, target: Target): string {
  const indicator = composition.indicator(target.indicator)
  const now = composition.target(target, composition.district.id, composition.period)
  const name = nameOf(composition, target)
  switch (now.state) {
    case 'missing':
      return `${name}: ${inYear(composition.period)} нет данных.`
    case 'not-applicable': {
      const note = now.note === undefined ? '' : ` (${now.note})`
      return `${name}: ${inYear(composition.period)} — ${printEvaluation(now, indicator)}${note}.`
    }
    case 'partial':
    case 'value':
      return `${name} ${inYear(composition.period)} — ${printWithParts(now, indicator)}. ${changeSentence(composition, target)}`
  }
}

/** How a value moved since the year before; says why when it cannot be compared. */
export function changeSentence(composition: Composition, target: Target): string {
  const indicator = composition.indicator(target.indicator)
  const [before] = composition.years.slice(-2)
  const change = composition.change(target, composition.district.id, composition.period)
  switch (change.state) {
    case 'missing':
      return `Сравнить с предыдущим годом нельзя: за один из двух лет нет данных.`
    case 'not-applicable': {
      const reason = change.note ?? printEvaluation(change, indicator)
      return `Сравнить с предыдущим годом нельзя: ${reason}.`
    }
    case 'partial':
      return endSentence(
        `Сравнение с предыдущим годом приблизительное, потому что сведения есть не от всех организаций: ${movement(change, indicator)}`,
      )
    case 'value': {
      const was = before === undefined ? '' : ` (${inYear(before)} — ${beforeValue(composition, target, before)})`
      return endSentence(`К предыдущему году: ${movement(change, indicator)}${was}`)
    }
  }
}

/** «п. п.» already ends with a full stop. */
function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

function beforeValue(composition: Composition, target: Target, before: Period): string {
  const indicator = composition.indicator(target.indicator)
  return printWithParts(composition.target(target, composition.district.id, before), indicator)
}

function movement(change: Evaluation, indicator: Indicator): string {
  if (change.state !== 'value' && change.state !== 'partial') throw new Error('no value to describe')
  const order = compare(change.value, exact(0))
  const printed = printExact(change.value, changeFromPrevious(indicator))
  if (order === 0) return 'без изменений'
  if (indicator.better === 'neither') return `изменение на ${printed}`
  const improved = order > 0 === (indicator.better === 'higher')
  return `${improved ? 'улучшение' : 'ухудшение'} на ${printed.replace(/^[+\u2212]/, '')}`
}
