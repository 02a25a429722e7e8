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

/**
 * Whether the value over many units follows from the sums of their figures. It does not where something is made of each cell first,
 * where units are counted, or where only the district reports.
 */
export function followsFromSums({ formula }: Indicator, forms: readonly Form[]): boolean {
  const takesUnits = (part: Formula): boolean =>
    part.op === 'unit-share' ||
    part.op === 'units-within' ||
    part.op === 'across-units' ||
    (part.op === 'difference' && (takesUnits(part.from) || takesUnits(part.subtract)))
  const adds = ({ form, derived }: ReferenceData): boolean => {
    const appliesTo = forms.find(({ id }) => id === form)?.appliesTo
    return derived === undefined && appliesTo !== undefined && !isOfDistrict(appliesTo)
  }
  return !takesUnits(formula) && referencesOf(formula).every(adds)
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
