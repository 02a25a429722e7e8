import { forms } from '../forms/catalogue.ts'
import type { Derivation } from '../kernel/derivation.ts'
import type { Fields } from '../kernel/form.ts'
import type { Formula, UnitsWithin } from '../kernel/formula.ts'
import type { ParameterRef } from '../kernel/parameter.ts'
import type { ReferenceData } from '../kernel/reference.ts'
import { parameters } from '../parameters/catalogue.ts'

/** The formula as it is reckoned, field by field; the words of the methodist stand in the indicator itself. */
export function formulaInWords(formula: Formula): string {
  switch (formula.op) {
    case 'total':
      return `сумма ${referenceInWords(formula.of)}`
    case 'share':
    case 'ratio': {
      const [above, under] = formula.op === 'share' ? [formula.part, formula.whole] : [formula.of, formula.per]
      return `${referenceInWords(above)} ÷ ${referenceInWords(under)}`
    }
    case 'weighted': {
      const terms = formula.terms.map(({ weight, of }) => `${numberInWords(weight)} × ${referenceInWords(of)}`)
      return `(${terms.join(' + ')}) ÷ сумма тех же событий`
    }
    case 'mean':
      return `среднее распределения ${referenceInWords(formula.of)}`
    case 'quantile':
      return `значение, ниже которого лежит ${formula.at.num}/${formula.at.den} распределения ${referenceInWords(formula.of)}`
    case 'spread':
      return `стандартное отклонение (n − 1) распределения ${referenceInWords(formula.of)}`
    case 'unit-share':
      return `организации, ответившие «да» в поле ${referenceInWords(formula.of)} ÷ все ответившие организации`
    case 'units-within':
      return `организации, у которых значение [${formulaInWords(formula.value)}]${boundsInWords(formula)} ÷ организации, у которых оно есть`
    case 'across-units':
      return `${ACROSS[formula.how]} по организациям: [${formulaInWords(formula.value)}]`
    case 'difference':
      return `[${formulaInWords(formula.from)}] − [${formulaInWords(formula.subtract)}]`
  }
}

function referenceInWords({ form: formId, field, cells = {}, bins, derived, when, among }: ReferenceData): string {
  const form = forms.find(({ id }) => id === formId)
  const title = form?.fields[field]?.title
  if (form === undefined || title === undefined) throw new Error(`unknown field: ${formId}.${field}`)
  const where = Object.entries(cells).map(([dimension, chosen]) => {
    const { title: name = dimension, values = {} } = form.dimensions[dimension] ?? {}
    return `${name.toLowerCase()}: ${chosen.map((value) => values[value]?.title ?? value).join(', ')}`
  })
  const narrowed = [
    ...(derived === undefined ? [] : [derivedInWords(derived, form.fields)]),
    ...where,
    ...(bins?.from === undefined ? [] : [`от ${numberInWords(bins.from)}`]),
    ...(bins?.below === undefined ? [] : [`ниже ${numberInWords(bins.below)}`]),
    ...(when === undefined ? [] : ['за год до того']),
    ...(among === undefined ? [] : [UNITS[among.kind]]),
  ]
  return `«${title}»${narrowed.length === 0 ? '' : ` (${narrowed.join('; ')})`}`
}

const UNITS = {
  rest: 'остальные организации района',
  'on-list': 'организации перечня',
  offering: 'организации, где есть такой уровень образования',
} as const

const ACROSS = {
  median: 'медиана',
  highest: 'наибольшее значение',
  lowest: 'наименьшее значение',
  'decile-ratio': 'отношение среднего десятой части лучших к среднему десятой части худших',
  'extremes-ratio': 'отношение наибольшего к наименьшему',
} as const

function boundsInWords({ from, below }: UnitsWithin): string {
  const low = from === undefined ? '' : ` от ${numberInWords(from)}`
  return below === undefined ? low : `${low} ниже ${numberInWords(below)}`
}

function derivedInWords(derivation: Derivation, fields: Fields): string {
  switch (derivation.op) {
    case 'up-to':
      return `в каждой ячейке не больше «${fields[derivation.field]?.title}»`
    case 'short-of':
      return `число ячеек, где меньше «${fields[derivation.field]?.title}»`
    case 'scored':
      return 'баллы по критериям листа'
    case 'most-points':
      return 'наибольшие баллы применимых критериев'
  }
}

function numberInWords(value: number | ParameterRef): string {
  if (typeof value === 'number') return String(value)
  const title = parameters.find(({ id }) => id === value.parameter)?.title
  if (title === undefined) throw new Error(`unknown parameter: ${value.parameter}`)
  return `«${title}»`
}
