import { ruleSets } from '../classification/catalogue.ts'
import type { RuleSet } from '../classification/rule-set.ts'
import { forms } from '../forms/catalogue.ts'
import { indicators } from '../indicators/catalogue.ts'
import type { Form } from '../kernel/form.ts'
import type { Indicator } from '../kernel/indicator.ts'
import { reportDefinitions } from '../reports/catalogue.ts'
import type { ReportDefinition } from '../reports/definition.ts'

/** Declarations that make use of another. */
export interface Users {
  readonly forms: readonly Form[]
  readonly indicators: readonly Indicator[]
  readonly ruleSets: readonly RuleSet[]
  readonly reports: readonly ReportDefinition[]
}

/** Who names a form, an indicator, a parameter or a rule set in what it checks, reckons, judges or prints. */
export function usersOf(id: string): Users {
  const names = (value: unknown): boolean => {
    if (typeof value === 'string') return value === id || value.startsWith(`${id}@`)
    return value !== null && typeof value === 'object' && Object.values(value).some(names)
  }
  return {
    forms: forms.filter((form) => form.id !== id && (names(form.checks) || names(form.across))),
    indicators: indicators.filter((indicator) => indicator.id !== id && names(indicator.formula)),
    ruleSets: ruleSets.filter((ruleSet) => ruleSet.id !== id && names(ruleSet.flags)),
    reports: reportDefinitions.filter(({ sections }) => names(sections)),
  }
}
