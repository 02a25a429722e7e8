import type { DrawnChart, DrawnPoint } from '@msoko/documents/chart-option'
import {
  approximate,
  listInWords,
  printEvaluation,
  printExact,
  printPeriod,
  printShareInterval,
  shareInterval,
  unitTitles,
  type Evaluation,
  type Indicator,
  type Period,
} from '@msoko/domain'
import { valueOf } from './measured.ts'
import { WITHHELD } from './withheld.ts'

/** One line of a drawing over the years. */
export interface DynamicsLine {
  readonly title: string
  /** One a year; null where the value is withheld. */
  readonly evaluations: readonly (Evaluation | null)[]
}

export interface Dynamics {
  readonly indicator: Indicator
  /** Every year from the first to the last, so that a line breaks where there is nothing. */
  readonly periods: readonly Period[]
  readonly lines: readonly DynamicsLine[]
}

export function dynamicsChart({ indicator, periods, lines }: Dynamics): DrawnChart {
  return {
    type: 'line',
    unit: unitTitles[indicator.unit],
    categories: periods.map(printPeriod),
    series: lines.map(({ title, evaluations }) => ({
      title,
      points: evaluations.map((evaluation) => pointOf(evaluation, indicator)),
    })),
  }
}

function pointOf(evaluation: Evaluation | null, indicator: Indicator): DrawnPoint | null {
  const value = evaluation && valueOf(evaluation)
  if (!value) return null
  const interval = shareInterval(evaluation, indicator)
  return {
    value: approximate(value) * (indicator.unit === 'percent' ? 100 : 1),
    label: printExact(value, indicator),
    ...(interval && { whisker: { low: interval.low * 100, high: interval.high * 100 } }),
  }
}

/** What the table beside the drawing says of one year of a line. */
export function dynamicsValue(evaluation: Evaluation | null, indicator: Indicator): string {
  return evaluation ? printEvaluation(evaluation, indicator) : WITHHELD
}

/** «от 12,3 до 45,6 %»; null for what is no share. */
export function intervalInWords(evaluation: Evaluation | null, indicator: Indicator): string | null {
  const interval = evaluation && shareInterval(evaluation, indicator)
  return interval ? printShareInterval(interval, indicator.precision) : null
}

/** Why a line breaks, year by year: «2019/20: не проводилось — ОГЭ 2020 года отменён», with the names of the lines where not all do. */
export function breaksInWords({ indicator, periods, lines }: Dynamics): readonly string[] {
  return periods.flatMap((period, year) => {
    const causes = new Map<string, string[]>()
    for (const { title, evaluations } of lines) {
      const evaluation = evaluations[year] ?? null
      if (evaluation && valueOf(evaluation)) continue
      const note =
        evaluation?.state === 'not-applicable' && evaluation.note !== undefined ? ` — ${evaluation.note}` : ''
      const cause = `${dynamicsValue(evaluation, indicator)}${note}`
      causes.set(cause, [...(causes.get(cause) ?? []), title])
    }
    return [...causes].map(
      ([cause, titles]) =>
        `${printPeriod(period)}: ${cause}${titles.length < lines.length ? ` (${listInWords(titles)})` : ''}`,
    )
  })
}

/** Every line in words, for a person who does not see the drawing. */
export function dynamicsInWords({ indicator, periods, lines }: Dynamics): string {
  return lines
    .map(({ title, evaluations }) => {
      const said = periods.map(
        (period, year) => `${printPeriod(period)} — ${dynamicsValue(evaluations[year] ?? null, indicator)}`,
      )
      return `${title}: ${said.join(', ')}.`
    })
    .join(' ')
}

/** Headings of the table beside the drawing. */
export function dynamicsColumns({ indicator, lines }: Dynamics): readonly string[] {
  const withInterval = indicator.formula.op === 'share'
  return [
    'Учебный год',
    ...lines.flatMap(({ title }) => (withInterval ? [title, `${title}: интервал, приблизительно`] : [title])),
  ]
}
