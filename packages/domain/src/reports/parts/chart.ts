import { cellTitle } from '../../kernel/cell-title.ts'
import type { Evaluation } from '../../kernel/evaluation.ts'
import { approximate } from '../../kernel/exact.ts'
import type { Indicator } from '../../kernel/indicator.ts'
import { printPeriod, type Period } from '../../kernel/period.ts'
import { printEvaluation, printExact } from '../../kernel/print-evaluation.ts'
import type { CellPosition } from '../../kernel/submission.ts'
import type { Composition } from '../composition.ts'
import type { ChartPart } from '../definition.ts'
import type { ChartBlock, ChartPoint, ChartSeries } from '../report.ts'

export function chart(composition: Composition, part: ChartPart): ChartBlock {
  const first = composition.indicator(part.of[0]?.indicator ?? '')
  const drawn = part.over === 'years' ? overYears(composition, part) : overCells(composition, first)
  return {
    kind: 'chart',
    number: 0,
    caption: part.caption,
    alt: `${part.caption}. ${drawn.alt}`,
    chart: {
      type: part.type,
      unit: first.unit === 'percent' ? '%' : 'баллы',
      categories: drawn.categories,
      series: drawn.series,
    },
  }
}

interface Drawn {
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly alt: string
}

function overYears(composition: Composition, part: ChartPart): Drawn {
  const categories = composition.years.map(printPeriod)
  const lines = part.of.map(({ indicator: id, cell }) => {
    const indicator = composition.indicator(id)
    return {
      title: cell
        ? `${indicator.short}: ${cellTitle(composition.formOf(indicator), cell).toLowerCase()}`
        : indicator.short,
      indicator,
      values: composition.years.map((year) => read(composition, indicator, year, cell)),
    }
  })
  return draw(categories, lines)
}

function overCells(composition: Composition, indicator: Indicator): Drawn {
  const form = composition.formOf(indicator)
  const cells = composition.cellsShown(indicator)
  const lines = composition.years.map((year) => ({
    title: printPeriod(year),
    indicator,
    values: cells.map((cell) => read(composition, indicator, year, cell)),
  }))
  return draw(
    cells.map((cell) => cellTitle(form, cell)),
    lines,
  )
}

function draw(
  categories: readonly string[],
  lines: readonly { readonly title: string; readonly indicator: Indicator; readonly values: readonly Evaluation[] }[],
): Drawn {
  const series = lines.map(({ title, indicator, values }) => ({
    title,
    points: values.map((value) => point(value, indicator)),
  }))
  const alt = lines.map(({ title, indicator, values }) => {
    const said = values.map((value, index) => `${categories[index]} — ${printEvaluation(value, indicator)}`)
    return `${title}: ${said.join(', ')}.`
  })
  return { categories, series, alt: alt.join(' ') }
}

function read(composition: Composition, indicator: Indicator, period: Period, cell?: CellPosition): Evaluation {
  return composition.measure(indicator, composition.district.id, period, cell)
}

function point(evaluation: Evaluation, indicator: Indicator): ChartPoint | null {
  if (evaluation.state !== 'value' && evaluation.state !== 'partial') return null
  const height = approximate(evaluation.value) * (indicator.unit === 'percent' ? 100 : 1)
  return { value: height, label: printExact(evaluation.value, indicator) }
}
