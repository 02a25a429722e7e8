import {
  countOf,
  listTitleOf,
  parameters,
  printDay,
  printPeriod,
  type DecisionContent,
  type OwnAct,
  type Parameter,
} from '@msoko/domain'

/** «Приказ от 01.10.2025 № 17 «О порогах» (Отдел образования)». */
export function actInWords({ kind, number, date, title, issuer }: OwnAct): string {
  return `${kind} от ${printDay(date)} №\u00a0${number} «${title}» (${issuer})`
}

/** What a decision says, in one line. */
export function contentInWords(content: DecisionContent): string {
  if (content.kind === 'list') {
    const schools = countOf(content.units.length, ['школа', 'школы', 'школ'])
    return `${listTitleOf(content.list)}, ${printPeriod(content.period)}: ${schools}`
  }
  if (content.kind === 'rule-set') {
    return `Свои правила «${content.rules.title}», версия ${content.rules.version}`
  }
  const parameter = parameters.find(({ id }) => id === content.parameter)
  const title = parameter?.title ?? content.parameter
  return `${title}: ${printNumber(content.value, parameter?.unit)} с ${printDay(content.from)}`
}

export function printNumber(value: number, unit: Parameter['unit'] | undefined): string {
  return unit === 'percent' ? `${value}\u00a0%` : String(value)
}
