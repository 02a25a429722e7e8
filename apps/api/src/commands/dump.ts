import { dumpDatabase } from '../db/dump.ts'
import { runCommand } from './run-command.ts'

await runCommand('Укажите файл копии: npm run dump -- kopiya.ndjson.gz', async (database, file) => {
  const rows = await dumpDatabase(database, file)
  return `Копия базы записана в файл ${file}, строк — ${rows}.`
})
