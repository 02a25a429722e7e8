import { listTitleOf } from './catalogue.ts'
import { forms } from '../forms/catalogue.ts'
import { indicators } from '../indicators/catalogue.ts'
import { cellTitle } from '../kernel/cell-title.ts'
import { formOfIndicator } from '../kernel/cells-of-indicator.ts'
import type { Condition, Measure, PeriodStep, Threshold } from '../kernel/condition.ts'
import { parameters } from '../parameters/catalogue.ts'

/** A line of a rule; `depth` is its place in the tree. */
export interface RuleLine {
  readonly depth: number
  readonly text: string
}

/** A rule as it is declared, before any school is judged by it. */
export function conditionInWords(condition: Condition, depth = 0): readonly RuleLine[] {
  const below = (of: readonly Condition[]): readonly RuleLine[] =>
    of.flatMap((member) => conditionInWords(member, depth + 1))
  const line = (text: string): RuleLine => ({ depth, text })
  switch (condition.op) {
    case 'at-least':
      return [line(`${measureInWords(condition.measure)} не меньше ${thresholdInWords(condition.threshold)}`)]
    case 'below':
      return [line(`${measureInWords(condition.measure)} меньше ${thresholdInWords(condition.threshold)}`)]
    case 'all':
      return [line('выполнено всё:'), ...below(condition.of)]
    case 'any':
      return [line('выполнено хотя бы одно:'), ...below(condition.of)]
    case 'not':
      return [line(`не выполнено (${condition.said}):`), ...below([condition.of])]
    case 'at-least-of':
      return [line(`выполнено не менее ${thresholdInWords(condition.count)} из:`), ...below(condition.of)]
    case 'same-in':
      return [
        line(`одно и то же выполнено ${condition.periods.map((step) => STEPS[step]).join(' и ')}:`),
        ...below(condition.of),
      ]
    case 'given':
      return [line(`если ${condition.said}:`), ...below([condition.when]), line('то:'), ...below([condition.judged])]
    case 'sustained':
      return [
        line(`${condition.years} последних года, в которые это проводилось, выполнено:`),
        ...below([condition.of]),
      ]
    case 'on-list': {
      const listed = `организация состоит в перечне «${listTitleOf(condition.list)}»`
      return condition.otherwise
        ? [line(`${listed}; пока перечня нет:`), ...below([condition.otherwise])]
        : [line(listed)]
    }
  }
}

const STEPS: Readonly<Record<PeriodStep, string>> = { current: 'в отчётном году', previous: 'в предыдущем' }

function measureInWords({ indicator: id, cell }: Measure): string {
  const indicator = indicators.find((candidate) => candidate.id === id)
  if (!indicator) throw new Error(`unknown indicator: ${id}`)
  const where = cell === undefined ? '' : `, ${cellTitle(formOfIndicator(indicator, forms), cell)}`
  return `«${indicator.title}»${where}`
}

function thresholdInWords(threshold: Threshold): string {
  if (typeof threshold === 'number') return String(threshold)
  const title = parameters.find(({ id }) => id === threshold.parameter)?.title
  if (title === undefined) throw new Error(`unknown parameter: ${threshold.parameter}`)
  return `«${title}»`
}
