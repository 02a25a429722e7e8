import { passportParts, schoolYear, type Submission } from '@msoko/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { storeSubmission } from '../../db/store-contribution.ts'
import { withActor } from '../../db/with-actor.ts'
import { addImport, addMunicipality, districtActor, schoolActor } from '../../testing/district.ts'
import { testDatabase } from '../../testing/engines.ts'
import { listPassports } from './list-passports.ts'
import { unitPassport } from './unit-passport.ts'

const actor = districtActor()
const rono: Identity = { name: 'Отдел образования', login: 'rono', unit: null, actor }
const polevaya: Identity = { name: 'Полевая', login: 'polevaya', unit: 'polevaya', actor: schoolActor(['polevaya']) }
const YEAR = schoolYear(2025)

const [ofPupils, ofFamilies] = ['social-passport', 'social-passport-families']

const filed = (unit: string, form: string, values: Readonly<Record<string, number>>, year = 2025): Submission => ({
  unit,
  form,
  period: schoolYear(year),
  cells: { [form === 'contingent' ? 'grade=5' : '']: values },
})

let database: Database

beforeAll(async () => {
  database = await testDatabase('embedded')
  await addMunicipality(database)
  const importId = await addImport(database, actor)
  const pupils = (specialNeeds: number) => ({ classes: 1, pupils: 40, secondShift: 0, specialNeeds })
  await withActor(database, actor, async (tx) => {
    for (const submission of [
      filed('polevaya', 'contingent', pupils(20)),
      filed('polevaya', 'contingent', pupils(20), 2024),
      filed('polevaya', ofPupils, { large: 10, lowIncome: 4 }),
      filed('polevaya', ofPupils, { large: 8, lowIncome: 4 }, 2024),
      filed('polevaya', ofFamilies, { families: 20, large: 5, lowIncome: 0, singleParent: 1, guardians: 0, atRisk: 0 }),
      filed('lugovaya', 'contingent', pupils(0)),
      filed('lugovaya', ofPupils, { large: 7 }),
    ]) {
      await storeSubmission(tx, actor, importId, submission)
    }
  })
})
afterAll(() => database.close())

it('sets the year beside the year before, pupils and families apart', async () => {
  const { lines } = await unitPassport(database, rono, { unit: 'polevaya', period: YEAR })
  const of = (id: string) => lines.find(({ indicator }) => indicator === id)
  expect(of('sp-large')).toMatchObject({
    own: { state: 'value', value: { num: 1, den: 4 } },
    previous: { state: 'value', value: { num: 1, den: 5 } },
    change: { state: 'value', value: { num: 1, den: 20 } },
  })
  expect(of('sp-families-large')).toMatchObject({ own: { value: { num: 1, den: 4 } }, previous: { state: 'missing' } })
  expect(of('sp-families-low-income')).toMatchObject({ own: { state: 'value', value: { num: 0, den: 1 } } })
  expect(of('sp-registered')).toMatchObject({ own: { state: 'missing' } })
  expect(lines).toHaveLength(passportParts.flatMap((part) => part.lines).length)
})

it('tells who has handed in and what came without a number', async () => {
  const listed = await listPassports(database, rono, { period: YEAR })
  const of = (id: string) => listed.find(({ unit }) => unit === id)?.handedIn
  expect(of('polevaya')).toMatchObject({ expected: 2, reported: 2 })
  expect(of('polevaya')?.empty).toContain('social-passport.registered')
  expect(of('polevaya')?.empty).not.toContain('social-passport.large')
  expect(of('lugovaya')).toMatchObject({ expected: 2, reported: 1 })
  expect(of('rodnikovaya')).toMatchObject({ reported: 0, empty: [] })
})

it('estimates the risks from what is known, and calls the rest unknown', async () => {
  const { risks } = await unitPassport(database, rono, { unit: 'polevaya', period: YEAR })
  expect(risks).toMatchObject({ origin: 'estimate', counts: { high: 0, medium: 1, low: 0, unknown: 9 } })
  expect(risks.lines.find(({ level }) => level === 'medium')).toMatchObject({
    code: 'special-needs',
    estimate: { risk: { num: 1, den: 2 }, known: 1, of: 1 },
  })
})

it('shows a school itself alone, and nothing of too few others', async () => {
  expect((await listPassports(database, polevaya, { period: YEAR })).map(({ unit }) => unit)).toEqual(['polevaya'])
  const { lines } = await unitPassport(database, polevaya, { unit: 'polevaya', period: YEAR })
  expect(lines.filter(({ rest }) => rest !== null && rest.state !== 'missing')).toEqual([])
  expect(lines.find(({ indicator }) => indicator === 'sp-large')?.rest).toBeNull()
  await expect(unitPassport(database, polevaya, { unit: 'lugovaya', period: YEAR })).rejects.toThrow(
    'Такой организации нет или она вам недоступна',
  )
})
