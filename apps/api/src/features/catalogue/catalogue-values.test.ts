import { exact, schoolYear, type Submission } from '@msoko/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { storeSubmission } from '../../db/store-contribution.ts'
import { withActor } from '../../db/with-actor.ts'
import { addImport, addMunicipality, districtActor, schoolActor } from '../../testing/district.ts'
import { testDatabase } from '../../testing/engines.ts'
import { catalogueValues } from './catalogue-values.ts'

const rono: Identity = { name: 'Отдел образования', login: 'rono', unit: null, actor: districtActor() }
const school: Identity = { ...rono, login: 'polevaya', unit: 'polevaya', actor: schoolActor(['polevaya']) }
const [period, before] = [schoolYear(2022), schoolYear(2021)]
const [graduates, below, marks] = ['gia11-graduates-count', 'gia11-below-minimum', 'oge-mean-mark'] as const

let database: Database

beforeAll(async () => {
  database = await testDatabase('embedded')
  await addMunicipality(database)
  const importId = await addImport(database, rono.actor)
  const report = (unit: string, year: typeof period, n: number): Submission => ({
    unit,
    form: 'gia11-graduates',
    period: year,
    cells: { '': { graduates: n, belowEither: 1 } },
  })
  await withActor(database, rono.actor, async (tx) => {
    for (const submission of [
      report('polevaya', period, 4),
      report('lugovaya', period, 6),
      report('lugovaya', before, 9),
    ]) {
      await storeSubmission(tx, rono.actor, importId, submission)
    }
  })
})
afterAll(() => database.close())

it('tells the district its own values, in the order asked, each with its state', async () => {
  const { unit, evaluations } = await catalogueValues(database, rono, { period, indicators: [below, graduates] })
  expect(unit).toBe('prirechensky')
  expect(evaluations).toMatchObject([
    { state: 'partial', value: exact(1, 5), coverage: { reported: 2 } },
    { state: 'partial', value: exact(10) },
  ])
})

it('tells a school nothing but its own', async () => {
  const { unit, evaluations } = await catalogueValues(database, school, { period, indicators: [graduates] })
  expect(unit).toBe('polevaya')
  expect(evaluations).toMatchObject([{ state: 'value', value: exact(4), units: ['polevaya'] }])
  const earlier = await catalogueValues(database, school, { period: before, indicators: [graduates] })
  expect(earlier.evaluations).toMatchObject([{ state: 'missing' }])
})

it('tells every cell of an indicator that is reckoned by cells', async () => {
  const { evaluations } = await catalogueValues(database, rono, { period, indicators: [marks] })
  const subjects = evaluations.map(({ cell }) => cell?.['subject'])
  expect(subjects).toContain('rus')
  expect(new Set(subjects).size).toBe(subjects.length)
  expect(evaluations.every(({ state }) => state === 'missing')).toBe(true)
})

it('refuses an indicator that the catalogue does not have', async () => {
  await expect(catalogueValues(database, rono, { period, indicators: ['cats'] })).rejects.toThrow(
    'Такого показателя нет',
  )
})
