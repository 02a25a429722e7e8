import { restoreDatabase } from '../db/restore.ts'
import { runCommand } from './run-command.ts'

await runCommand('Укажите файл копии: npm run restore -- kopiya.ndjson.gz', async (database, file) => {
  const rows = await restoreDatabase(database, file)
  return `База восстановлена из файла ${file}, строк — ${rows}.`
})
