import { classify, explain, ruleSetOf, type ExplainedLine, type Finding, type Period } from '@msoko/domain'
import type { CalculatedDistrict } from './read-district-workbook.ts'

export interface SchoolFinding extends Finding {
  /** Name of the school as in tables. */
  readonly name: string
  readonly reasons: readonly (ExplainedLine & { readonly ground: string })[]
}

export const DEFAULT_RULE_SET = 'federal-shnor@2025'

/** A verdict on every school by what the rule set is chiefly about, with its reasons in words. */
export function findSchools(
  { context }: CalculatedDistrict,
  period: Period,
  ruleSetKey = DEFAULT_RULE_SET,
): readonly SchoolFinding[] {
  const ruleSet = ruleSetOf(ruleSetKey)
  return context.units.schoolsAt(period).map((school) => {
    const finding = classify(ruleSet, ruleSet.flags[0].id, school.id, period, context)
    const reasons = finding.grounds.flatMap(({ ground, evidence }) =>
      explain(evidence).map((line) => ({ ...line, ground })),
    )
    return { ...finding, name: school.short, reasons }
  })
}
