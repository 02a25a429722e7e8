import { schoolYear } from '@msoko/domain'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../db/connect.ts'
import { audit, campaignSecret } from '../db/schema/index.ts'
import { openCampaign } from '../features/campaigns/open-campaign.ts'
import { addMunicipality, districtActor } from '../testing/district.ts'
import { engines, testDatabase } from '../testing/engines.ts'
import { startDaily } from './daily.ts'

describe.each(engines)('what is due by the calendar, on %s', (engine) => {
  let database: Database
  const logged: unknown[] = []

  beforeAll(async () => {
    database = await testDatabase(engine)
    await addMunicipality(database)
  })
  afterAll(() => database.close())

  it('is done at the start, once, however many copies there are', async () => {
    const actor = districtActor()
    const long = { procedure: 'gia11', period: schoolYear(2019) }
    await openCampaign(database, { name: '', login: actor.user, unit: null, actor }, long, '2020-06-01')
    const log = { error: ({ err }: { readonly err: unknown }) => void logged.push(err) }
    const copies = Array.from({ length: engine === 'embedded' ? 1 : 3 }, () => startDaily({ database, log }))
    await Promise.all(copies.map((copy) => copy.stop()))
    expect(logged).toEqual([])
    expect(await database.drizzle.select().from(campaignSecret)).toEqual([])
    expect(await database.drizzle.select().from(audit).where(eq(audit.action, 'destroy-rows'))).toHaveLength(1)
  })
})
