import { cellTitle } from '../kernel/cell-title.ts'
import { compare, exact } from '../kernel/exact.ts'
import type { Indicator } from '../kernel/indicator.ts'
import { printPeriod, type Period } from '../kernel/period.ts'
import { printEvaluation, printExact, printWithParts } from '../kernel/print-evaluation.ts'
import { changeFromPrevious } from '../kernel/compared.ts'
import { leastForVerdict } from '../parameters/comparison-least.ts'
import { dynamicsOf, skippedInWords, type Step } from '../statistics/dynamics.ts'
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

/** How a value moved since the last year that stands beside this one; names the years passed over, and says why there is none. */
export function changeSentence(composition: Composition, target: Target): string {
  const indicator = composition.indicator(target.indicator)
  const step = lastStep(composition, target)
  if (!step) return whyNoChange(composition, target)
  const { from, to, skipped } = step
  const over =
    skipped.length === 0 ? '' : ` Пропущено: ${skipped.map((year) => skippedInWords(year, indicator)).join('; ')}.`
  const moved = `${movement(step, indicator)}${scatter(step)}`
  if (from.state === 'partial' || to.state === 'partial') {
    const year = skipped.length === 0 ? 'предыдущим годом' : `${printPeriod(from.period)} учебным годом`
    return `${endSentence(
      `Сравнение с ${year} приблизительное, потому что сведения есть не от всех организаций: ${moved}`,
    )}${over}`
  }
  const year = skipped.length === 0 ? 'предыдущему году' : `${printPeriod(from.period)} учебному году`
  const was = ` (${inYear(from.period)} — ${beforeValue(composition, target, from.period)})`
  return `${endSentence(`К ${year}: ${moved}${was}`)}${over}`
}

function lastStep(composition: Composition, { indicator: id, cell }: Target): Step | undefined {
  const { steps } = dynamicsOf(
    composition.indicator(id),
    { units: [composition.district.id], periods: composition.years, ...(cell && { cell }) },
    composition.context,
    leastForVerdict(composition.context, composition.period),
  )
  return steps.find(({ to }) => to.period === composition.period)
}

function whyNoChange(composition: Composition, target: Target): string {
  const change = composition.change(target, composition.district.id, composition.period)
  if (change.state !== 'not-applicable') return `Сравнить с предыдущим годом нельзя: за один из двух лет нет данных.`
  const reason = change.note ?? printEvaluation(change, composition.indicator(target.indicator))
  return `Сравнить с предыдущим годом нельзя: ${reason}.`
}

/** Whether a movement is more than chance; nothing where nothing moved or no test suits. */
function scatter({ change, difference }: Step): string {
  if (!difference || change.num === 0) return ''
  switch (difference.verdict) {
    case 'within-noise':
      return ', в пределах случайного разброса'
    case 'too-few':
      return ', участников слишком мало, чтобы судить'
    case 'higher':
    case 'lower':
      return ', больше случайного разброса'
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

function movement({ change }: Step, indicator: Indicator): string {
  const order = compare(change, exact(0))
  const printed = printExact(change, changeFromPrevious(indicator))
  if (order === 0) return 'без изменений'
  if (indicator.better === 'neither') return `изменение на ${printed}`
  const improved = order > 0 === (indicator.better === 'higher')
  return `${improved ? 'улучшение' : 'ухудшение'} на ${printed.replace(/^[+\u2212]/, '')}`
}
