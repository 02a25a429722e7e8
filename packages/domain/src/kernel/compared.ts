import type { Formula } from './formula.ts'
import type { Indicator, IndicatorUnit } from './indicator.ts'
import type { ReferenceData } from './reference.ts'

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

function mapReferences(formula: Formula, change: (reference: ReferenceData) => ReferenceData): Formula {
  switch (formula.op) {
    case 'total':
    case 'mean':
    case 'quantile':
    case 'spread':
      return { ...formula, of: change(formula.of) }
    case 'share':
      return { ...formula, part: change(formula.part), whole: change(formula.whole) }
    case 'ratio':
      return { ...formula, of: change(formula.of), per: change(formula.per) }
    case 'weighted':
      return { ...formula, terms: formula.terms.map((term) => ({ ...term, of: change(term.of) })) }
    case 'difference':
      return {
        ...formula,
        from: mapReferences(formula.from, change),
        subtract: mapReferences(formula.subtract, change),
      }
  }
}
