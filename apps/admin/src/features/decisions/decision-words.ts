import {
  countOf,
  listInWords,
  listTitleOf,
  parameters,
  printDay,
  printPeriod,
  riskDirections2021,
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
  if (content.kind === 'risk-profile') {
    const { directions } = riskDirections2021
    const chosen = directions.filter(({ code }) => content.chosen.includes(code)).map(({ title }) => `«${title}»`)
    const profile =
      Object.keys(content.levels).length === 0
        ? 'официального профиля нет'
        : `профиль: ${content.source}, ${printDay(content.issuedOn)}`
    const risks = chosen.length === 0 ? 'риски не выбраны' : `выбраны риски: ${listInWords(chosen)}`
    return `Рисковый профиль, ${printPeriod(content.period)}: ${profile}; ${risks}`
  }
  const parameter = parameters.find(({ id }) => id === content.parameter)
  const title = parameter?.title ?? content.parameter
  return `${title}: ${printNumber(content.value, parameter?.unit)} с ${printDay(content.from)}`
}

export function printNumber(value: number, unit: Parameter['unit'] | undefined): string {
  return unit === 'percent' ? `${value}\u00a0%` : String(value)
}
