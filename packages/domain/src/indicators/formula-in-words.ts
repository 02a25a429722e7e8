import { forms } from '../forms/catalogue.ts'
import type { Formula } from '../kernel/formula.ts'
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
    case 'difference':
      return `[${formulaInWords(formula.from)}] − [${formulaInWords(formula.subtract)}]`
  }
}

function referenceInWords({ form: formId, field, cells = {}, bins, when, among }: ReferenceData): string {
  const form = forms.find(({ id }) => id === formId)
  const title = form?.fields[field]?.title
  if (form === undefined || title === undefined) throw new Error(`unknown field: ${formId}.${field}`)
  const where = Object.entries(cells).map(([dimension, chosen]) => {
    const { title: name = dimension, values = {} } = form.dimensions[dimension] ?? {}
    return `${name.toLowerCase()}: ${chosen.map((value) => values[value]?.title ?? value).join(', ')}`
  })
  const narrowed = [
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

function numberInWords(value: number | ParameterRef): string {
  if (typeof value === 'number') return String(value)
  const title = parameters.find(({ id }) => id === value.parameter)?.title
  if (title === undefined) throw new Error(`unknown parameter: ${value.parameter}`)
  return `«${title}»`
}
