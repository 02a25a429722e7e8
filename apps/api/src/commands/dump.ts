import { dumpDatabase } from '../db/dump.ts'
import { openExistingDatabase } from '../db/open.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: 'Укажите файл копии: npm run dump -- kopiya.ndjson.gz',
  open: openExistingDatabase,
  run: async (database, file) => {
    const rows = await dumpDatabase(database, file)
    return `Копия базы записана в файл ${file}, строк — ${rows}. В ней есть сведения для входа: храните её так же бережно, как саму базу.`
  },
})
