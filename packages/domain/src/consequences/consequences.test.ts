import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleSets } from '../classification/catalogue.ts'
import { demonstrationDistrict } from '../demonstration/index.ts'
import { catalogueContext } from '../evaluation-context.ts'
import { indicators } from '../indicators/catalogue.ts'
import { cellsOfIndicator } from '../kernel/cells-of-indicator.ts'
import { evaluate } from '../kernel/evaluate.ts'
import type { Evaluation } from '../kernel/evaluation.ts'
import type { JudgementContext } from '../kernel/judge.ts'
import { schoolYear } from '../kernel/period.ts'
import { cellKey, Facts, scopeKey, type Submission } from '../kernel/submission.ts'
import { UnitTree } from '../kernel/unit.ts'
import { contextOf, graduates11, oge, YEAR } from '../testing/small-district.ts'
import type { Consequence, ReportChange } from './consequence.ts'
import { consequencesOf } from './consequences.ts'

const found = (changes: readonly ReportChange[], before: JudgementContext): readonly Consequence[] =>
  [...consequencesOf(changes, before)].filter((consequence) => consequence !== null)

const marks = (takers: number, below: number) => ({
  takers,
  notAssessed: 0,
  belowMinimum: below,
  marks: { 2: below, 3: takers - below },
})

const shares = (consequences: readonly Consequence[], indicator: string) =>
  consequences.flatMap((each) =>
    each.kind === 'indicator' && each.indicator === indicator
      ? [[each.unit, each.before.state, each.after.state, 'value' in each.after ? each.after.value : null]]
      : [],
  )

/** What the rule set compares: it is judged whatever else is drawn. */
const JUDGED = new Set(indicators.map(({ id }) => id).filter((id) => JSON.stringify(ruleSets).includes(`"${id}"`)))

describe('consequencesOf', () => {
  it('says what a correction moves: the district, the school, its branch, and nobody else', () => {
    const [was, willBe] = [2, 3].map((below) => graduates11('a1', { graduates: 10, belowEither: below }))
    const others = ['a2', 'b', 'c'].map((id) => graduates11(id, { graduates: 10, belowEither: 0 }))
    const consequences = found(
      [{ before: was, after: willBe }],
      contextOf([was, ...others].filter((each) => each !== undefined)),
    )
    expect(shares(consequences, 'gia11-below-minimum')).toEqual([
      ['d', 'value', 'value', { num: 3, den: 40 }],
      ['a', 'value', 'value', { num: 3, den: 20 }],
      ['a1', 'value', 'value', { num: 3, den: 10 }],
    ])
  })

  it('says that a first report makes a number of what was missing, and that its withdrawal takes it away', () => {
    const report = graduates11('b', { graduates: 10, belowEither: 1 })
    const comes = shares(found([{ before: undefined, after: report }], contextOf([])), 'gia11-below-minimum')
    expect(comes.map(([unit, before, after]) => [unit, before, after])).toEqual([
      ['d', 'missing', 'partial'],
      ['b', 'missing', 'value'],
    ])
    const goes = shares(found([{ before: report, after: undefined }], contextOf([report])), 'gia11-below-minimum')
    expect(goes.map(([unit, before, after]) => [unit, before, after])).toEqual([
      ['d', 'partial', 'missing'],
      ['b', 'value', 'missing'],
    ])
  })

  it('says which verdict flips, in the year itself and in the next one, which looks back', () => {
    const year = (below: number, period = YEAR) =>
      oge(
        'n',
        [
          ['rus', marks(10, 0)],
          ['math', marks(10, below)],
        ],
        period,
      )
    const next = year(4, schoolYear(2026))
    const consequences = found([{ before: year(1), after: year(4) }], contextOf([year(1), next]))
    const verdicts = consequences.flatMap((each) =>
      each.kind === 'verdict' ? [[each.unit, each.period, each.before.verdict, each.after.verdict]] : [],
    )
    expect(verdicts).toContainEqual(['n', schoolYear(2026), 'not-met', 'met'])
    expect(consequences[0]?.kind).toBe('verdict')
  })

  it('finds exactly what a comparison of everything with everything finds', () => {
    const district = demonstrationDistrict()
    const year = schoolYear(2024)
    const whole = catalogueContext({ units: new UnitTree(district.units), facts: new Facts(district.submissions) })
    const ofYear = district.submissions.filter(({ period }) => period === year)
    const edit = fc.record({
      report: fc.nat(ofYear.length - 1),
      cell: fc.nat(),
      how: fc.constantFrom('withdraw', 'drop', 'double', 'part'),
    })
    const edits = fc.uniqueArray(edit, { maxLength: 3, selector: ({ report }) => report })
    const few = fc.shuffledSubarray([...indicators], { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(edits, few, (drawn, chosen) => {
        const before = {
          ...whole,
          indicators: whole.indicators.filter((each) => chosen.includes(each) || JUDGED.has(each.id)),
        }
        const changes = drawn.map(({ report, cell, how }) => edited(ofYear[report], cell, how))
        const told = found(changes, before).flatMap((each) =>
          each.kind === 'indicator' ? [placeOf(each, each.before, each.after)] : [],
        )
        expect(told.toSorted()).toEqual(everyDifference(changes, before, year).toSorted())
      }),
      { numRuns: 3 },
    )
  })
})

function edited(report: Submission | undefined, cell: number, how: string): ReportChange {
  if (report === undefined) throw new Error('no report')
  const cells = Object.entries(report.cells)
  const chosen = cells.length === 0 ? -1 : cell % cells.length
  switch (how) {
    case 'withdraw':
      return { before: report, after: undefined }
    case 'part':
      return { before: report, after: { ...report, partial: true } }
    case 'drop':
      return {
        before: report,
        after: { ...report, cells: Object.fromEntries(cells.filter((_, index) => index !== chosen)) },
      }
    default: {
      const doubled = cells.map(([key, values], index) => [key, index === chosen ? twice(values) : values])
      return { before: report, after: { ...report, cells: Object.fromEntries(doubled) as Submission['cells'] } }
    }
  }
}

function twice(values: Submission['cells'][string]): Submission['cells'][string] {
  const entries = Object.entries(values).map(([field, value]) => [
    field,
    typeof value === 'number'
      ? value * 2
      : Object.fromEntries(Object.entries(value).map(([bin, events]) => [bin, events * 2])),
  ])
  return Object.fromEntries(entries) as Submission['cells'][string]
}

function everyDifference(changes: readonly ReportChange[], before: JudgementContext, year: Submission['period']) {
  const touched = new Set(changes.map((change) => scopeKey((change.before ?? change.after) as Submission)))
  const kept = before.facts.all.filter((report) => !touched.has(scopeKey(report)))
  const after = {
    ...before,
    facts: new Facts([...kept, ...changes.flatMap((change) => (change.after ? [change.after] : []))]),
  }
  return before.indicators.flatMap((indicator) =>
    cellsOfIndicator(indicator, before.forms).flatMap((cell) =>
      before.units.all.flatMap(({ id: unit }) =>
        [year, schoolYear(2025)].flatMap((period) => {
          const scope = { units: [unit], period, ...(indicator.by.length > 0 && { cell }) }
          const [was, willBe] = [evaluate(indicator, scope, before), evaluate(indicator, scope, after)]
          const place = { indicator: indicator.id, unit, period, cell }
          const shown = [was, willBe].some(({ state }) => state === 'value' || state === 'partial')
          return shown && JSON.stringify(was) !== JSON.stringify(willBe) ? [placeOf(place, was, willBe)] : []
        }),
      ),
    ),
  )
}

function placeOf(
  {
    indicator,
    unit,
    period,
    cell = {},
  }: { indicator: string; unit: string; period: string; cell?: Record<string, string> },
  before: Evaluation,
  after: Evaluation,
): string {
  return `${indicator}|${unit}|${period}|${cellKey(cell)} ${JSON.stringify([before, after])}`
}
