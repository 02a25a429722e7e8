import { schoolYear, type Submission } from '@msoko/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { storeSubmission } from '../../db/store-contribution.ts'
import { withActor } from '../../db/with-actor.ts'
import { addImport, addMunicipality, district, districtActor } from '../../testing/district.ts'
import { testDatabase } from '../../testing/engines.ts'
import { indicatorCell, type IndicatorCell } from './indicator-cell.ts'

const rono: Identity = { name: 'Отдел образования', login: 'rono', unit: null, actor: districtActor() }
const period = schoolYear(2025)
const readByFormulas = ['head-sheet', 'upbringing-program']

let database: Database

beforeAll(async () => {
  database = await testDatabase('embedded')
  await addMunicipality(database)
  const importId = await addImport(database, rono.actor)
  const reports = district.submissions.filter(({ form }: Submission) => readByFormulas.includes(form))
  await withActor(database, rono.actor, async (tx) => {
    for (const report of reports) await storeSubmission(tx, rono.actor, importId, report)
  })
})
afterAll(() => database.close())

const asked = (indicator: string): Promise<IndicatorCell> =>
  indicatorCell(database, rono, { indicator, unit: 'prirechensky', period })

it('says of each school by what value it is counted and whether it is', async () => {
  const { evaluation, leaves, sources } = await asked('head-groups-middle')
  expect(evaluation).toMatchObject({ state: 'value', counted: { of: 5 } })
  expect(leaves.map(({ unit }) => unit)).toContain('zarechnaya')
  expect(leaves.filter(({ counted }) => counted).length).toBe(evaluation.counted?.units)
  expect(leaves.every(({ evaluation: own }) => own.parts.length === 2)).toBe(true)
  // The sheet is of the calendar year that begins in the school year.
  expect(sources.length).toBe(5)
})

it('says who has answered yes', async () => {
  const { evaluation, leaves } = await asked('up-program')
  const answered = leaves.filter(({ counted }) => counted !== undefined)
  expect(answered.length).toBe(evaluation.counted?.of)
  expect(answered.filter(({ counted }) => counted).length).toBe(evaluation.counted?.units)
})
