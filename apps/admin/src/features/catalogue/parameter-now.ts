import { printDay, provenanceInWords, type Parameter, type ParameterRow } from '@msoko/domain'

const NO_BREAK = '\u00a0'

export const UNSET = 'не установлено'

const UNITS: Readonly<Record<Parameter['unit'], string>> = {
  score: 'баллов',
  mark: '',
  percent: '%',
  weight: '',
  procedures: 'процедур',
  persons: 'чел.',
}

/** «70 баллов», «не учитывается». */
export function printParameter({ unit }: Pick<Parameter, 'unit'>, value: ParameterRow['value']): string {
  if (value === 'exclude') return 'не учитывается'
  const number = String(value).replace('.', ',').replace('-', '\u2212')
  return UNITS[unit] === '' ? number : `${number}${NO_BREAK}${UNITS[unit]}`
}

/** Whether nothing holds on a day. */
export function isUnset({ rows }: Parameter, day: string): boolean {
  return !rows.some(({ from, to }) => from <= day && (to === undefined || day <= to))
}

/** What holds on a day, with where it comes from; a number that nobody has set is said to be unset. */
export function parameterNow(parameter: Parameter, day: string): string {
  const now = parameter.rows.filter(({ from, to }) => from <= day && (to === undefined || day <= to))
  const [first, ...others] = now
  if (first === undefined) {
    const next = parameter.rows
      .map(({ from }) => from)
      .toSorted()
      .find((from) => from > day)
    return next === undefined ? UNSET : `${UNSET}; действует с ${printDay(next)}`
  }
  const same = others.every(({ value }) => value === first.value)
  const provenances = [...new Set(now.map(({ provenance }) => provenanceInWords(provenance)))]
  const value = same ? printParameter(parameter, first.value) : `значений: ${now.length}, по разрезам`
  return `${value}; ${provenances.join('; ')}`
}
