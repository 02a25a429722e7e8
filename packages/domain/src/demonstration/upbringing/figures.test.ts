import { describe, expect, it } from 'vitest'
import { catalogueContext } from '../../evaluation-context.ts'
import { proceduresForms } from '../../forms/procedures/catalogue.ts'
import { upbringingForms } from '../../forms/upbringing/catalogue.ts'
import { proceduresIndicators } from '../../indicators/procedures/catalogue.ts'
import { upbringingIndicators } from '../../indicators/upbringing/catalogue.ts'
import { cellsOfIndicator } from '../../kernel/cells-of-indicator.ts'
import { evaluate } from '../../kernel/evaluate.ts'
import { runAcrossChecks } from '../../kernel/run-across-checks.ts'
import { alignPeriod } from '../../kernel/period.ts'
import { Facts } from '../../kernel/submission.ts'
import { UnitTree } from '../../kernel/unit.ts'
import { demonstrationDistrict, demonstrationYears } from '../index.ts'

const own = [...upbringingForms, ...proceduresForms]
const district = demonstrationDistrict()
const units = new UnitTree(district.units)
const context = catalogueContext({ units, facts: new Facts(district.submissions) })

describe('upbringing and procedures in the demonstration district', () => {
  it.each(own.map((form) => [form.id, form] as const))('%s is filled in for every year', (id, form) => {
    for (const year of demonstrationYears) {
      const period = alignPeriod(year, form.period)
      const silent = units.reportersAt(form.appliesTo, period).filter((unit) => !context.facts.get(id, unit.id, period))
      expect(silent.length, period).toBeLessThanOrEqual(1)
    }
  })

  it('does not contradict the contingent or the year before', () => {
    const remarks = own.flatMap((form) =>
      district.submissions
        .filter((submission) => submission.form === form.id)
        .flatMap((submission) => runAcrossChecks(form, submission, context))
        .filter(({ check }) => check.op !== 'steady'),
    )
    expect(remarks).toEqual([])
  })

  it('has every indicator in its last year', () => {
    const last = demonstrationYears[demonstrationYears.length - 1]
    if (last === undefined) throw new Error('no years')
    for (const indicator of [...upbringingIndicators, ...proceduresIndicators]) {
      const states = cellsOfIndicator(indicator, own).map(
        (cell) => evaluate(indicator, { units: [units.root.id], period: last, cell }, context).state,
      )
      // A school was silent a year ago, so what looks back is known in part.
      expect(
        states.some((state) => state === 'value' || state === 'partial'),
        indicator.id,
      ).toBe(true)
    }
  })
})
