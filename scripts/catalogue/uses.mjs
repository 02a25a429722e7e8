// Who uses what: found in the declarations themselves, never written twice.
import { forms, indicators, referencesOf, registers, reportDefinitions, roadmap320, ruleSets } from '@msoko/domain'

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

/** What carries out a measure of the plan: an indicator does by its own source or by a form that it reads. */
export function traceOf(number) {
  const cites = (citation) => citation.act === roadmap320.id && citation.item === number
  const own = forms.filter(({ source, serves = [] }) => [source, ...serves].some(cites))
  const gathered = new Set(own.map(({ id }) => id))
  // A denominator does not make an indicator of the measure that its form is gathered for.
  const reads = ({ formula }) => gathered.has(referencesOf(formula)[0]?.form)
  return {
    forms: own,
    registers: registers.filter(({ source, form }) => cites(source) || gathered.has(form)),
    indicators: indicators.filter((indicator) => cites(indicator.source) || reads(indicator)),
    reports: reportDefinitions.filter(({ measure }) => cites(measure)),
  }
}
