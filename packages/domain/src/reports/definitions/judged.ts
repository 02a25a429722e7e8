import type { Judged } from '../definition.ts'

/** Categories that reports speak of, each by the rules that are in use for it. */
export const lowResults: Judged = { ruleSet: 'federal-shnor@2025', flag: 'low-results' }
export const riskZone: Judged = { ruleSet: 'sampur-municipal@2022', flag: 'risk-zone' }
export const adverseConditions: Judged = { ruleSet: 'sampur-municipal@2022', flag: 'adverse-conditions' }
