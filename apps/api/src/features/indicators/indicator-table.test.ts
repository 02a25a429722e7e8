import { schoolYear, type Submission } from '@msoko/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { storeSubmission } from '../../db/store-contribution.ts'
import { withActor } from '../../db/with-actor.ts'
import { addImport, addMunicipality, districtActor } from '../../testing/district.ts'
import { testDatabase } from '../../testing/engines.ts'
import { indicatorComparison } from './indicator-comparison.ts'
import { indicatorTable } from './indicator-table.ts'

const actor = districtActor()
const rono: Identity = { name: 'Отдел образования', login: 'rono', unit: null, actor }
const indicator = 'gia11-below-minimum'

const graduates = (unit: string, year: number, below: number): Submission => ({
  unit,
  form: 'gia11-graduates',
  period: schoolYear(year),
  cells: { '': { graduates: 10, belowEither: below } },
})

let database: Database

beforeAll(async () => {
  database = await testDatabase('embedded')
  await addMunicipality(database)
  const importId = await addImport(database, actor)
  await withActor(database, actor, async (tx) => {
    for (const submission of [
      graduates('polevaya', 2017, 1),
      graduates('polevaya', 2022, 2),
      graduates('lugovaya', 2022, 1),
    ]) {
      await storeSubmission(tx, actor, importId, submission)
    }
  })
})
afterAll(() => database.close())

it('has every year from the first with figures to the last, and says of each why it is empty', async () => {
  const { periods, rows } = await indicatorTable(database, rono, { indicator })
  expect(periods).toEqual([2017, 2018, 2019, 2020, 2021, 2022].map(schoolYear))
  const states = rows
    .find(({ unit }) => unit === 'polevaya')
    ?.evaluations.map((each) => (each.state === 'not-applicable' ? each.why : each.state))
  expect(states).toEqual(['value', 'missing', 'not-comparable', 'not-comparable', 'missing', 'value'])
})

it('keeps to the years asked for', async () => {
  const { periods } = await indicatorTable(database, rono, { indicator, from: schoolYear(2019), to: schoolYear(2020) })
  expect(periods).toEqual([2019, 2020].map(schoolYear))
})

it('is compared school by school with the district without the school', async () => {
  const { rows } = await indicatorComparison(database, rono, { indicator, period: schoolYear(2022) })
  const of = (unit: string) => rows.find((row) => row.unit === unit)
  expect(of('polevaya')).toMatchObject({ own: { value: { num: 1, den: 5 } }, rest: { value: { num: 1, den: 10 } } })
  expect(of('lugovaya')).toMatchObject({ own: { value: { num: 1, den: 10 } }, rest: { value: { num: 1, den: 5 } } })
  expect(rows.map(({ unit }) => unit)).not.toContain('zarechnaya-base')
  const verdicts = rows.flatMap(({ verdict }) => verdict ?? [])
  expect(verdicts).toEqual(['within-noise', 'within-noise'])
})

it('leaves the verdict out for a school: it is not told the spread of the others', async () => {
  const school: Identity = { ...rono, actor: { ...actor, units: ['polevaya'] } }
  const { rows } = await indicatorComparison(database, school, { indicator, period: schoolYear(2022) })
  expect(rows).toMatchObject([{ unit: 'polevaya', own: { state: 'value' }, verdict: null }])
})
