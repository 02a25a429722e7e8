import { schoolYear } from '@msoko/domain'
import { connectDatabase } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { municipality } from '../db/schema/index.ts'
import { storeSubmission } from '../db/store-contribution.ts'
import { withActor } from '../db/with-actor.ts'
import { addImport, addMunicipality, districtActor } from './district.ts'

// A process that writes for as long as it lives, and tells its parent each number only once the database has promised it.
const [dataDir = ''] = process.argv.slice(2)
const database = await connectDatabase({ kind: 'embedded', dataDir })
await migrate(database)
const known = await database.drizzle.select().from(municipality)
if (known.length === 0) await addMunicipality(database)
const actor = districtActor()
const importId = await addImport(database, actor)
process.send?.('ready')
for (let n = 1; ; n += 1) {
  await withActor(database, actor, async (tx) => {
    for (const unit of ['polevaya', 'lugovaya']) {
      const cells = { '': { graduates: n, belowEither: 0 } }
      await storeSubmission(tx, actor, importId, { unit, form: 'gia11-graduates', period: schoolYear(2025), cells })
    }
  })
  process.send?.(n)
}
