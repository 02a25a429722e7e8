import { ruleSetOf } from './catalogue.ts'
import type { Finding } from './classify.ts'
import { flagOf, type Flag } from './rule-set.ts'

/** The flag that a finding is of: the municipality's own travels with it. */
export function flagBehind({ ruleSet, own, flag }: Pick<Finding, 'ruleSet' | 'own' | 'flag'>): Flag {
  return own?.flag ?? flagOf(ruleSetOf(ruleSet), flag)
}
