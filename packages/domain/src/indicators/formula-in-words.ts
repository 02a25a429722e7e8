import type { AcrossUnits, Formula, Quantile, UnitsWithin } from '../kernel/formula.ts'
import { numberInWords, referenceInWords } from './reference-in-words.ts'

const HUNDRED = '\u00a0×\u00a0100\u00a0%'

/**
 * The formula as it is reckoned, field by field: «„Не преодолели минимум“ ÷ „Участников“ × 100 %». The words of the methodist stand
 * in the indicator itself. Throws on a field or a parameter that the catalogue does not know.
 */
export function formulaInWords(formula: Formula): string {
  switch (formula.op) {
    case 'total':
      return `сумма: ${referenceInWords(formula.of)}`
    case 'share':
      return `${referenceInWords(formula.part)} ÷ ${referenceInWords(formula.whole)}${HUNDRED}`
    case 'ratio':
      return `${referenceInWords(formula.of)} ÷ ${referenceInWords(formula.per)}`
    case 'weighted': {
      const terms = formula.terms.map(({ weight, of }) => `${numberInWords(weight)} × ${referenceInWords(of)}`)
      return `(${terms.join(' + ')}) ÷ общее число этих случаев`
    }
    case 'mean':
      return `среднее значение: ${referenceInWords(formula.of)}`
    case 'quantile':
      return `${quantileInWords(formula)}: ${referenceInWords(formula.of)}`
    case 'spread':
      return `стандартное отклонение (по выборке, n − 1): ${referenceInWords(formula.of)}`
    case 'unit-share':
      return `организаций с ответом «да» в поле ${referenceInWords(formula.of)} ÷ всех ответивших организаций${HUNDRED}`
    case 'units-within':
      return `число школ, у которых значение ${boundsInWords(formula)} ÷ число школ, у которых это значение есть${HUNDRED}; значение школы: ${formulaInWords(formula.value)}`
    case 'across-units':
      return `${ACROSS[formula.how]}; значение школы: ${formulaInWords(formula.value)}`
    case 'difference':
      return `[${formulaInWords(formula.from)}] минус [${formulaInWords(formula.subtract)}]`
  }
}

const ACROSS: Readonly<Record<AcrossUnits['how'], string>> = {
  median: 'медиана значений школ',
  highest: 'наибольшее из значений школ',
  lowest: 'наименьшее из значений школ',
  'decile-ratio': 'среднее по десятой части школ с наибольшими значениями ÷ среднее по десятой части с наименьшими',
  'extremes-ratio': 'наибольшее из значений школ ÷ наименьшее из них',
}

function quantileInWords({ at }: Quantile): string {
  if (at.num * 2 === at.den) return 'медиана'
  const percent = (at.num * 100) / at.den
  if (Number.isInteger(percent)) return `${percent}-й процентиль`
  return `значение, ниже которого лежит ${at.num}/${at.den} случаев`
}

/** Bounds of a share are written as shares in the formula and said in per cent. */
function boundsInWords({ value, from, below }: UnitsWithin): string {
  const isShare = value.op === 'share' || value.op === 'unit-share'
  const said = (bound: NonNullable<UnitsWithin['from']>): string =>
    isShare && typeof bound === 'number' ? `${numberInWords(bound * 100)}\u00a0%` : numberInWords(bound)
  const bounds = [
    ...(from === undefined ? [] : [`не меньше ${said(from)}`]),
    ...(below === undefined ? [] : [`меньше ${said(below)}`]),
  ]
  return bounds.join(' и ')
}
