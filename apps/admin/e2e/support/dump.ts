import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

const command = fileURLToPath(new URL('../../../api/dist/commands/dump.js', import.meta.url))
const run = promisify(execFile)

/** The copy of the database of a stopped server, as the command makes it: every stored value as text. */
export async function dumpOf(dataDir: string): Promise<string> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const file = path.join(dataDir, 'copy.ndjson.gz')
  await run(process.execPath, [command, file], { env: { ...inherited, MSOKO_DATA_DIR: dataDir } })
  const text = await promisify(gunzip)(await readFile(file))
  return text.toString('utf8')
}
