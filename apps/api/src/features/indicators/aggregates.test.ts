import {
  cellKey,
  cellsOfIndicator,
  evaluate,
  forms,
  indicators,
  overRest,
  schoolYear,
  type CellValues,
  type Evaluation,
  type Indicator,
  type Scope,
  type Submission,
} from '@msoko/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { readSumsOfOthers } from '../../db/sums-of-others.ts'
import { storeSubmission } from '../../db/store-contribution.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { addImport, addMunicipality, district, districtActor, schoolActor } from '../../testing/district.ts'
import { engines, testDatabase } from '../../testing/engines.ts'
import { districtAggregates, type AskedAggregate } from './aggregates.ts'
import { sumsFor } from './others.ts'

/** A year of the demonstration, and years in which the others are few. */
const [whole, four, five, alone] = [2025, 2024, 2023, 2022].map(schoolYear)
if (!whole || !four || !five || !alone) throw new Error('four years')
const school = schoolActor(['zarechnaya', 'zarechnaya-base', 'zarechnaya-ozerki', 'zarechnaya-lipovka'])
const below = indicator('gia11-below-minimum')

function indicator(id: string): Indicator {
  const found = indicators.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}

const graduates = (unit: string, period: typeof whole, n: number): Submission => ({
  unit,
  form: 'gia11-graduates',
  period,
  cells: { '': { graduates: n, belowEither: Math.min(n, 1) } },
})

/** The demonstration with holes in it: a figure that a school has left out, a cell of which nothing is known. */
function withHoles({ unit, form, cells, ...rest }: Submission): Submission {
  const without = (values: CellValues, field: string): CellValues =>
    Object.fromEntries(Object.entries(values).filter(([name]) => name !== field))
  const holes: Readonly<Record<string, Submission['cells']>> = {
    'polevaya gia11-graduates': { '': without(cells[''] ?? {}, 'belowEither') },
    'lugovaya oge-results': Object.fromEntries(
      Object.entries(cells).map(([key, values]) => [
        key,
        key.includes('subject=math') ? without(values, 'marks') : values,
      ]),
    ),
  }
  const partial = unit === 'berezovskaya' && form === 'oge-results' ? { partial: true as const } : {}
  return { unit, form, ...rest, ...partial, cells: holes[`${unit} ${form}`] ?? cells }
}

const others = (of: { readonly parts: Evaluation['parts'] }): readonly number[] => of.parts.map(({ value }) => value)

describe.each(engines)('aggregates of the district on %s', (engine) => {
  let database: Database

  beforeAll(async () => {
    database = await testDatabase(engine)
    await addMunicipality(database)
    const actor = districtActor()
    const importId = await addImport(database, actor)
    await withActor(database, actor, async (tx) => {
      for (const submission of [
        ...district.submissions.filter(({ period }) => period === whole).map(withHoles),
        ...[four, five, alone].flatMap((period) => [
          graduates('zarechnaya-base', period, 14),
          graduates('zarechnaya-ozerki', period, 3),
        ]),
        graduates('polevaya', four, 2),
        graduates('lugovaya', four, 2),
        graduates('polevaya', five, 3),
        graduates('lugovaya', five, 2),
        graduates('polevaya', alone, 30),
        graduates('lugovaya', alone, 0),
      ]) {
        await storeSubmission(tx, actor, importId, submission)
      }
    })
  })
  afterAll(() => database.close())

  const told = async (actor: Actor, asked: readonly AskedAggregate[]): Promise<readonly (Evaluation | null)[]> =>
    districtAggregates(database, actor, await withActor(database, actor, (tx) => readContext(tx)), asked)
  const total = (period: typeof whole): AskedAggregate => ({
    indicator: below,
    over: 'total',
    scope: { units: [], period },
  })
  const rest = (unit: string, period: typeof whole): AskedAggregate => ({
    indicator: below,
    over: 'rest',
    scope: { units: [unit], period },
  })

  it('tell the district everything', async () => {
    const [all, without] = await told(districtActor(), [total(four), rest('zarechnaya', four)])
    expect(all).toMatchObject({ state: 'partial', parts: [{ value: 4 }, { value: 21 }] })
    expect(all?.coverage.missing).toContain('rodnikovaya')
    expect(without && others(without)).toEqual([2, 4])
  })

  it('tell a school the same numbers as the district, without the names of the silent', async () => {
    const context = await withActor(database, districtActor(), (tx) => readContext(tx))
    const asked = indicators.flatMap((each) =>
      cellsOfIndicator(each, forms).flatMap((position): readonly AskedAggregate[] => {
        const scope: Scope = { units: ['zarechnaya'], period: whole, ...(each.by.length > 0 && { cell: position }) }
        const branch = { ...scope, units: ['zarechnaya-ozerki'] }
        return [
          { indicator: each, over: 'total', scope },
          { indicator: each, over: 'rest', scope },
          { indicator: each, over: 'rest', scope: branch },
        ]
      }),
    )
    const answers = await told(school, asked)
    const compared = asked.flatMap(({ indicator: each, over, scope }, index) => {
      const answer = answers[index]
      if (!answer) return []
      const root = { ...scope, units: [context.units.root.id] }
      const { coverage, ...truth } =
        over === 'total' ? evaluate(each, root, context) : evaluate(overRest(each), scope, context)
      const { coverage: seen, ...value } = answer
      // Bounds need the whole of each school, and a school is told no such thing.
      const bounded = (of: typeof truth) => ('range' in of ? { ...of, range: null } : of)
      expect({ ...bounded(value), expected: seen.expected, reported: seen.reported }, each.id).toEqual({
        ...bounded(truth),
        expected: coverage.expected,
        reported: coverage.reported,
      })
      expect(seen.missing).toEqual([])
      return [answer.state]
    })
    expect(compared.filter((state) => state === 'value').length).toBeGreaterThan(50)
    expect(compared.filter((state) => state === 'partial').length).toBeGreaterThan(10)
  })

  it('count out a school that has left a figure of the formula out', async () => {
    const [all] = await told(school, [total(whole)])
    const counted = district.submissions.filter(
      ({ unit, form, period }) => form === 'gia11-graduates' && period === whole && unit !== 'polevaya',
    )
    const sum = counted.reduce((graduated, { cells }) => graduated + Number(cells['']?.['graduates']), 0)
    expect(all && others(all)[1]).toBe(sum)
  })

  it('tell a school a total in which the others are five in two schools', async () => {
    const [all, without] = await told(school, [total(five), rest('zarechnaya', five)])
    expect(all && others(all)).toEqual([4, 22])
    expect(without).toMatchObject({ parts: [{ value: 2 }, { value: 5 }], coverage: { expected: 3, reported: 2 } })
  })

  it('tell a school nothing from which four others can be reckoned', async () => {
    // Around a branch the rest has more, but the school knows its own other part and takes it away.
    const asked = [total(four), rest('zarechnaya', four), rest('zarechnaya-ozerki', four)]
    expect(await told(school, asked)).toEqual([null, null, null])
  })

  it('tell a school nothing that is the figure of one other school, however large', async () => {
    expect(await told(school, [total(alone), rest('zarechnaya', alone)])).toEqual([null, null])
    const [all] = await told(districtActor(), [total(alone)])
    expect(all && others(all)).toEqual([3, 47])
  })

  it('say of a year in which nothing was held or sent what it is', async () => {
    const [void2019, nothing] = await told(school, [total(schoolYear(2019)), total(schoolYear(2018))])
    expect(void2019).toMatchObject({ state: 'not-applicable', why: 'not-comparable' })
    expect(nothing).toMatchObject({ state: 'missing', coverage: { missing: [] } })
  })

  it('come from the database as sums over two schools or more, and over no other municipality', async () => {
    const sumsSeenBy = (actor: Actor, period: typeof whole) =>
      withActor(database, actor, (tx) => readSumsOfOthers(tx, [sumsFor(below, { period })]))
    expect(await sumsSeenBy(school, five)).toMatchObject([{ expected: 3, reported: 2, schools: 2 }])
    expect(await sumsSeenBy(school, alone)).toEqual([{ expected: 3, reported: 2, schools: 1, sums: null }])
    expect(await sumsSeenBy(districtActor(), five)).toEqual([{ expected: 0, reported: 0, schools: 0, sums: [] }])
    const stranger = schoolActor(['polevaya'], 'other')
    expect(await sumsSeenBy(stranger, five)).toEqual([{ expected: 0, reported: 0, schools: 0, sums: [] }])
    const nobody = database.drizzle.transaction((tx) => readSumsOfOthers(tx, [sumsFor(below, { period: five })]))
    expect(await nobody).toEqual([{ expected: 0, reported: 0, schools: 0, sums: [] }])
  })

  it('count everybody behind a weighted value, not its last term', async () => {
    const [index] = await told(school, [
      {
        indicator: indicator('oge-attainment-index'),
        over: 'total',
        scope: { units: [], period: whole, cell: { subject: 'rus' } },
      },
    ])
    const russian = cellKey({ attempt: 'main', subject: 'rus' })
    const takers = district.submissions
      .filter(({ form, period, unit }) => form === 'oge-results' && period === whole && unit !== 'berezovskaya')
      .reduce((sum, { cells }) => sum + Number(cells[russian]?.['takers'] ?? 0), 0)
    expect(index && others(index).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(takers)
  })
})
