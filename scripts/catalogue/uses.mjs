// Who uses what: found in the declarations themselves, never written twice.
import { forms, indicators, referencesOf, reportDefinitions, roadmap320, ruleSets } from '@msoko/domain'

export function indicatorsOfForm({ id }) {
  return indicators.filter(({ formula }) => referencesOf(formula).some(({ form }) => form === id))
}

/** Declarations that name an id anywhere in what they reckon. */
export function namedIn(id) {
  const names = (value) => {
    if (Array.isArray(value)) return value.some(names)
    return value !== null && typeof value === 'object' ? Object.values(value).some(names) : value === id
  }
  return {
    reports: reportDefinitions.filter(({ sections }) => names(sections)),
    ruleSets: ruleSets.filter(({ grounds }) => names(grounds)),
    indicators: indicators.filter((indicator) => indicator.id !== id && names(indicator.formula)),
    forms: forms.filter(({ checks }) => names(checks)),
  }
}

/** What carries out a measure of the plan. */
export function traceOf(number) {
  const cites = (citation) => citation.act === roadmap320.id && citation.item === number
  return {
    forms: forms.filter(({ source }) => cites(source)),
    indicators: indicators.filter(({ source }) => cites(source)),
    reports: reportDefinitions.filter(({ measure }) => cites(measure)),
  }
}
