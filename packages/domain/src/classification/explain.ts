import { citeShort } from '../acts/catalogue.ts'
import { listTitleOf } from './catalogue.ts'
import { forms } from '../forms/catalogue.ts'
import { indicators } from '../indicators/catalogue.ts'
import { cellTitle } from '../kernel/cell-title.ts'
import { formOfIndicator } from '../kernel/cells-of-indicator.ts'
import type { Evaluation } from '../kernel/evaluation.ts'
import { partsOf, type Evidence, type UsedThreshold, type Verdict } from '../kernel/evidence.ts'
import type { Indicator } from '../kernel/indicator.ts'
import { printPeriod, procedureYear } from '../kernel/period.ts'
import { printThreshold, printWithParts } from '../kernel/print-evaluation.ts'
import { provenanceInWords } from '../kernel/provenance.ts'
import { listInWords, plural } from '../kernel/russian.ts'

/** One line of an explanation; `depth` is its place in the tree. */
export interface ExplainedLine {
  readonly verdict: Verdict
  readonly depth: number
  readonly text: string
}

/** The evidence tree as sentences: what the page shows under «Почему?» and the справка prints below a school. */
export function explain(evidence: Evidence, depth = 0): readonly ExplainedLine[] {
  const line = (text: string): ExplainedLine => ({ verdict: evidence.verdict, depth, text })
  switch (evidence.op) {
    case 'at-least':
    case 'below':
      return [line(explainComparison(evidence))]
    case 'at-least-of': {
      const needed = evidence.needed?.value
      const border = needed === undefined ? 'порог не задан' : `нужно не менее ${needed}`
      const seen = `${evidence.met} из ${evidence.considered} ${plural(evidence.considered, ['процедуры', 'процедур', 'процедур'])}`
      const unknown = evidence.of.filter(({ verdict }) => verdict === 'unknown').length
      const silent = unknown === 0 ? '' : `; по ${unknown} нет данных`
      return [line(`${evidence.said} ${seen}, ${border}${silent}`), ...children(evidence.of, depth)]
    }
    case 'not':
      return [line(evidence.said), ...children([evidence.of], depth)]
    case 'same-in': {
      const years = listInWords(evidence.periods.map((period) => String(procedureYear(period))).toSorted())
      return [
        line(`одна и та же процедура в ${years} годах`),
        ...shownParts(evidence).flatMap((member) => pairLines(member, depth + 1)),
      ]
    }
    case 'all':
      return [line('выполнено всё из перечисленного'), ...children(evidence.of, depth)]
    case 'any':
      return [line('выполнено хотя бы одно из перечисленного'), ...children(evidence.of, depth)]
    case 'given':
      return [line(evidence.said), ...children(shownParts(evidence), depth)]
    case 'sustained': {
      const held = shownParts(evidence)
      const found = held.length < evidence.years ? `; таких лет ${held.length}` : ''
      return [
        line(`в каждом из ${evidence.years} последних лет, когда было что оценивать${found}`),
        ...children(held, depth),
      ]
    }
    case 'on-list':
      return [line(explainList(evidence)), ...children(evidence.otherwise ? [evidence.otherwise] : [], depth)]
  }
}

/** The members that are told: what does not apply is passed over where it says nothing, and a floor only while it is not reached. */
export function shownParts(evidence: Evidence): readonly Evidence[] {
  const applies = ({ verdict }: Evidence): boolean => verdict !== 'not-applicable'
  switch (evidence.op) {
    case 'given':
      return [evidence.when.verdict === 'met' ? evidence.judged : evidence.when]
    case 'sustained':
      return evidence.of.filter(applies).slice(0, evidence.years)
    case 'same-in':
      return evidence.of.filter(applies)
    case 'at-least':
    case 'below':
    case 'not':
    case 'all':
    case 'any':
    case 'at-least-of':
    case 'on-list':
      return partsOf(evidence)
  }
}

/** «порог 30 % — по публикации в прессе, текст акта не сверен (приказ от 19.08.2020 № 847)». */
export function explainThreshold(threshold: UsedThreshold, indicator: Pick<Indicator, 'unit'>): string {
  const source = threshold.source ? ` (${citeShort(threshold.source)})` : ''
  return `порог ${printThreshold(threshold.value, indicator.unit)} — ${provenanceInWords(threshold.provenance)}${source}`
}

/** «ОГЭ 2026, математика»: an indicator over one cell in one year. */
export function nameOfMeasure(evaluation: Evaluation): string {
  const indicator = indicatorOf(evaluation.indicator)
  const form = formOfIndicator(indicator, forms)
  const cell = cellTitle(form, evaluation.cell ?? {})
  const year = form.period === 'calendar-year' ? printPeriod(evaluation.period) : procedureYear(evaluation.period)
  return [`${indicator.short} ${year}`, cell.toLowerCase()].filter((part) => part !== '').join(', ')
}

function explainComparison(evidence: Extract<Evidence, { op: 'at-least' | 'below' }>): string {
  const { evaluation, threshold, verdict, op } = evidence
  const indicator = indicatorOf(evaluation.indicator)
  const measured = `${nameOfMeasure(evaluation)}: ${printWithParts(evaluation, indicator)}`
  if (evaluation.state === 'missing' || evaluation.state === 'not-applicable') return measured
  if (!threshold) return `${measured}; порог не задан`
  const border = printThreshold(threshold.value, indicator.unit)
  if (verdict === 'unknown') return `${measured}; данных мало, чтобы сравнить с ${border}`
  const reached = (verdict === 'met') === (op === 'at-least')
  return `${measured} ${reached ? '≥' : '<'} ${border}`
}

function explainList({ verdict, list, period, source }: Extract<Evidence, { op: 'on-list' }>): string {
  const title = `«${listTitleOf(list)}»`
  if (source === null) return `перечень ${title} за ${printPeriod(period)} не внесён`
  return `${verdict === 'met' ? 'школа в перечне' : 'школы нет в перечне'} ${title} (${citeShort(source)})`
}

function children(of: readonly Evidence[], depth: number): readonly ExplainedLine[] {
  return of.flatMap((member) => explain(member, depth + 1))
}

/** One procedure over two years fits one line. */
function pairLines(member: Evidence, depth: number): readonly ExplainedLine[] {
  if (member.op !== 'all') return explain(member, depth)
  const text = member.of.flatMap((each) => explain(each).map((line) => line.text)).join('; ')
  return [{ verdict: member.verdict, depth, text }]
}

function indicatorOf(id: string): Indicator {
  const indicator = indicators.find((candidate) => candidate.id === id)
  if (!indicator) throw new Error(`unknown indicator: ${id}`)
  return indicator
}
