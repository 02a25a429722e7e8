import { describe, expect, it } from 'vitest'
import { catalogueContext } from '../evaluation-context.ts'
import { forms } from '../forms/catalogue.ts'
import { indicators } from '../indicators/catalogue.ts'
import { cellsOfIndicator, formOfIndicator } from '../kernel/cells-of-indicator.ts'
import { evaluate } from '../kernel/evaluate.ts'
import { alignPeriod, previousPeriod } from '../kernel/period.ts'
import { faultsOf } from '../kernel/register-faults.ts'
import { runAcrossChecks } from '../kernel/run-across-checks.ts'
import { Facts } from '../kernel/submission.ts'
import { UnitTree } from '../kernel/unit.ts'
import { registers } from '../registers/catalogue.ts'
import { demonstrationDistrict, demonstrationYears } from './index.ts'

const district = demonstrationDistrict()
const units = new UnitTree(district.units)
const facts = new Facts(district.submissions)
const context = catalogueContext({ units, facts })
const last = demonstrationYears[4] ?? 'school-year:2025'

describe('the demonstration district', () => {
  // The state test of ВПР is shown for its last two years: earlier works were held by other rules.
  const fromTheFourthYear = ['vpr-results', 'vpr-task-completion']

  it.each(forms.map(({ id }) => id))('fills %s by all who report it, but for the silent', (id) => {
    const form = forms.find((each) => each.id === id)
    if (!form) throw new Error(id)
    const years = fromTheFourthYear.includes(id) ? demonstrationYears.slice(-2) : demonstrationYears
    for (const year of years) {
      const period = alignPeriod(year, form.period)
      const silent = units.reportersAt(form.appliesTo, period).filter((unit) => !facts.get(id, unit.id, period))
      expect(
        silent.map((unit) => unit.id).filter((unit) => unit !== 'rodnikovaya'),
        `${id} ${period}`,
      ).toEqual([])
    }
  })

  it.each(registers.map((register) => [register.id, register] as const))(
    'keeps rows of %s without a fault',
    (id, register) => {
      const rows = district.rows[id] ?? []
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.flatMap((row) => faultsOf(register, row))).toEqual([])
    },
  )

  it.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    'has a value or a reason for %s',
    (_, indicator) => {
      const { appliesTo } = formOfIndicator(indicator, forms)
      const unit = appliesTo.kind === 'teaching' || indicator.level === 'unit' ? 'zarechnaya' : units.root.id
      const outcomes = cellsOfIndicator(indicator, forms).flatMap((cell) =>
        [unit, units.root.id].map((each) => evaluate(indicator, { units: [each], period: last, cell }, context)),
      )
      expect(outcomes.filter(({ state }) => state === 'missing').length, 'missing').toBeLessThan(outcomes.length)
      const known = outcomes.some(({ state }) => state === 'value' || state === 'partial')
      const reasons = outcomes.flatMap((outcome) => (outcome.state === 'not-applicable' ? [outcome.why] : []))
      expect(known || reasons.every((why) => why === 'too-few' || why === 'not-held'), reasons.join(', ')).toBe(true)
    },
  )

  it('lets no accumulated number fall', () => {
    for (const submission of district.submissions) {
      const form = forms.find(({ id }) => id === submission.form)
      if (!form || !facts.get(form.id, submission.unit, previousPeriod(submission.period))) continue
      const falls = runAcrossChecks(form, submission, context).filter(({ check }) => check.severity === 'error')
      expect(falls, `${form.id} ${submission.unit} ${submission.period}`).toEqual([])
    }
  })
})
