import { openDatabase } from '../db/open.ts'
import { restoreDatabase } from '../db/restore.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'Укажите файл копии: npm run restore -- kopiya.ndjson.gz',
  open: openDatabase,
  run: async (database, file) => {
    const rows = await restoreDatabase(database, file)
    return `База восстановлена из файла ${file}, строк — ${rows}.`
  },
})
