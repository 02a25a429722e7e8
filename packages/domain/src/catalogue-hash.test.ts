import { describe, expect, it } from 'vitest'
import { catalogueHash } from './catalogue-hash.ts'
import { ruleSets } from './classification/catalogue.ts'
import { classify } from './classification/classify.ts'
import { demonstrationDistrict, demonstrationYears } from './demonstration/index.ts'
import { catalogueContext } from './evaluation-context.ts'
import { indicators } from './indicators/catalogue.ts'
import { evaluate } from './kernel/evaluate.ts'
import { Facts } from './kernel/submission.ts'
import { UnitTree } from './kernel/unit.ts'
import { reportDefinitions } from './reports/catalogue.ts'
import { composeReport } from './reports/compose.ts'

describe('the hash of the catalogue', () => {
  const { units, submissions, municipality } = demonstrationDistrict()
  const context = catalogueContext({ units: new UnitTree(units), facts: new Facts(submissions) })
  const period = demonstrationYears[4] ?? 'school-year:2025'
  const unit = context.units.root.id

  it('is carried by every value, verdict and report', () => {
    const indicator = indicators.find(({ by }) => by.length === 0)
    const [ruleSet] = ruleSets
    const [definition] = reportDefinitions
    if (!indicator || !ruleSet || !definition) throw new Error('an empty catalogue')
    const catalogue = catalogueHash()
    expect(evaluate(indicator, { units: [unit], period }, context)).toMatchObject({ catalogue })
    expect(classify(ruleSet, ruleSet.flags[0].id, 'polevaya', period, context)).toMatchObject({ catalogue })
    const report = composeReport(definition, { period, municipality: municipality.title, synthetic: true, context })
    expect(report).toMatchObject({ catalogue })
    expect(JSON.stringify(report.blocks)).toContain(catalogue)
  })
})
