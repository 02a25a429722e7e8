import { indicators, ogeResults, schoolYear, cellKey, type Indicator, type Submission } from '@msoko/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { storeSubmission } from '../../db/store-contribution.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { addImport, addMunicipality, districtActor, schoolActor } from '../../testing/district.ts'
import { engines, testDatabase } from '../../testing/engines.ts'
import { districtAggregates, type DistrictAggregates } from './aggregates.ts'

const [four, five] = [schoolYear(2024), schoolYear(2025)]
const school = schoolActor(['zarechnaya', 'zarechnaya-base', 'zarechnaya-ozerki', 'zarechnaya-lipovka'])

const graduates = (unit: string, period: typeof four, n: number): Submission => ({
  unit,
  form: 'gia11-graduates',
  period,
  cells: { '': { graduates: n, belowEither: 1 } },
})

const marks = (unit: string, tally: Readonly<Record<string, number>>): Submission => ({
  unit,
  form: 'oge-results',
  period: five,
  cells: {
    [cellKey({ attempt: 'main', subject: 'rus' })]: { takers: 5, notAssessed: 0, belowMinimum: 1, marks: tally },
  },
})

function indicator(id: string): Indicator {
  const found = indicators.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}

describe.each(engines)('aggregates of the district on %s', (engine) => {
  let database: Database

  beforeAll(async () => {
    database = await testDatabase(engine)
    await addMunicipality(database)
    const actor = districtActor()
    const importId = await addImport(database, actor)
    await withActor(database, actor, async (tx) => {
      for (const submission of [
        ...[four, five].flatMap((period) => [
          graduates('zarechnaya-base', period, 14),
          graduates('zarechnaya-ozerki', period, 3),
        ]),
        graduates('polevaya', four, 4),
        graduates('polevaya', five, 5),
        marks('zarechnaya-base', { 3: 20 }),
        marks('polevaya', { 2: 1, 3: 1, 4: 2, 5: 1 }),
      ]) {
        await storeSubmission(tx, actor, importId, submission)
      }
    })
  })
  afterAll(() => database.close())

  const aggregatesFor = async (actor: Actor): Promise<DistrictAggregates> =>
    districtAggregates(database, actor, await withActor(database, actor, (tx) => readContext(tx)))
  const below = indicator('gia11-below-minimum')

  it('tell the district everything', async () => {
    const { total, rest } = await aggregatesFor(districtActor())
    expect(total(below, { period: four })).toMatchObject({ state: 'partial', parts: [{ value: 3 }, { value: 21 }] })
    expect(rest(below, { units: ['zarechnaya'], period: four })?.parts[1]?.value).toBe(4)
    expect(total(below, { period: four })?.coverage.missing).toContain('lugovaya')
  })

  it('tell a school a total in which the others are five, and no names of the silent', async () => {
    const { total, rest } = await aggregatesFor(school)
    const told = total(below, { period: five })
    expect(told).toMatchObject({ state: 'partial', parts: [{ value: 3 }, { value: 22 }], coverage: { missing: [] } })
    expect(rest(below, { units: ['zarechnaya'], period: five })).toMatchObject({
      parts: [{ value: 1 }, { value: 5 }],
      coverage: { missing: [] },
    })
  })

  it('tell a school nothing from which four others can be reckoned', async () => {
    const { total, rest } = await aggregatesFor(school)
    expect(total(below, { period: four })).toBeNull()
    expect(rest(below, { units: ['zarechnaya'], period: four })).toBeNull()
    // Around a branch the rest has more, but the school knows its own other part and takes it away.
    expect(rest(below, { units: ['zarechnaya-ozerki'], period: four })).toBeNull()
  })

  it('count everybody behind a weighted value, not its last term', async () => {
    expect(ogeResults.fields.marks).toBeDefined()
    const { total } = await aggregatesFor(school)
    const index = total(indicator('oge-attainment-index'), { period: five, cell: { subject: 'rus' } })
    expect(index?.parts.reduce((sum, { value }) => sum + value, 0)).toBe(25)
  })
})
