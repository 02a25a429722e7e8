import { connectDatabase, type Connection } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { municipality } from '../db/schema/index.ts'
import { addImport, addMunicipality, districtActor } from './district.ts'
import type { WriterMessage } from './writer-process.ts'
import { findNumbers, writeNumber } from './written-numbers.ts'

// A process that opens a database, says what it found in it, and writes for as long as it lives: it tells its parent each number only
// once the database has promised it.
const [connection = ''] = process.argv.slice(2)
const database = await connectDatabase(JSON.parse(connection) as Connection)
await migrate(database)
const known = await database.drizzle.select().from(municipality)
if (known.length === 0) await addMunicipality(database)
const found = await findNumbers(database)
const importId = await addImport(database, districtActor())
tell({ found })
for (let written = found.last + 1; ; written += 1) {
  await writeNumber(database, importId, written)
  tell({ written })
}

function tell(message: WriterMessage): void {
  process.send?.(message)
}
