import type { Form } from './form.ts'
import { referencesOf, type Formula } from './formula.ts'
import type { Indicator, IndicatorUnit } from './indicator.ts'
import type { ReferenceData } from './reference.ts'
import { isOfDistrict } from './unit.ts'

/** The change of an indicator since the period before, as an indicator of its own. */
export function changeFromPrevious(indicator: Indicator): Indicator {
  return compared(indicator, 'change', 'изменение за год', (reference) => ({ ...reference, when: 'previous' }))
}

/** The deviation of a unit from the rest of its district: the district without the unit, so that nobody is compared with himself. */
export function deviationFromRest(indicator: Indicator): Indicator {
  return compared(indicator, 'deviation', 'отклонение от остальных организаций района', (reference) => ({
    ...reference,
    among: { kind: 'rest' },
  }))
}

/** The same indicator over the rest of the district. */
export function overRest(indicator: Indicator): Indicator {
  const formula = mapReferences(indicator.formula, (reference) => ({ ...reference, among: { kind: 'rest' } }))
  return { ...indicator, id: `${indicator.id}:rest`, formula, examples: [] }
}

function compared(
  indicator: Indicator,
  suffix: string,
  words: string,
  other: (reference: ReferenceData) => ReferenceData,
): Indicator {
  return {
    ...indicator,
    id: `${indicator.id}:${suffix}`,
    title: `${indicator.title}: ${words}`,
    unit: differenceUnit(indicator.unit),
    signed: true,
    formula: { op: 'difference', from: indicator.formula, subtract: mapReferences(indicator.formula, other) },
    examples: [],
  }
}

function differenceUnit(unit: IndicatorUnit): IndicatorUnit {
  return unit === 'percent' ? 'points' : unit
}

const OF_ONE_SUM = new Set<Formula['op']>(['total', 'share', 'ratio', 'weighted', 'mean', 'quantile', 'spread'])

/**
 * Whether the value over many units follows from one sum of their figures. It does not where something is made of each cell first,
 * where units are counted or two formulas are set against each other, and where only the district reports.
 */
export function followsFromSums({ formula }: Indicator, forms: readonly Form[]): boolean {
  const adds = ({ form, derived, among }: ReferenceData): boolean => {
    const appliesTo = forms.find(({ id }) => id === form)?.appliesTo
    return derived === undefined && among === undefined && appliesTo !== undefined && !isOfDistrict(appliesTo)
  }
  return OF_ONE_SUM.has(formula.op) && referencesOf(formula).every(adds)
}

function mapReferences(formula: Formula, change: (reference: ReferenceData) => ReferenceData): Formula {
  switch (formula.op) {
    case 'total':
    case 'mean':
    case 'quantile':
    case 'spread':
    case 'unit-share':
      return { ...formula, of: change(formula.of) }
    case 'share':
      return { ...formula, part: change(formula.part), whole: change(formula.whole) }
    case 'ratio':
      return { ...formula, of: change(formula.of), per: change(formula.per) }
    case 'weighted':
      return { ...formula, terms: formula.terms.map((term) => ({ ...term, of: change(term.of) })) }
    case 'units-within':
    case 'across-units':
      return { ...formula, value: mapReferences(formula.value, change) }
    case 'difference':
      return {
        ...formula,
        from: mapReferences(formula.from, change),
        subtract: mapReferences(formula.subtract, change),
      }
  }
}
