import { openDatabase } from '../db/open.ts'
import type { Database } from '../db/connect.ts'
import { readEnvironment } from '../environment.ts'

/** Runs one command over the configured database; prints its last words, or the error in words, and sets the exit code. */
export async function runCommand(
  usage: string,
  run: (database: Database, file: string) => Promise<string>,
): Promise<void> {
  const [file] = process.argv.slice(2)
  if (file === undefined) {
    process.stderr.write(`${usage}\n`)
    process.exitCode = 2
    return
  }
  try {
    const database = await openDatabase(readEnvironment(process.env))
    try {
      process.stdout.write(`${await run(database, file)}\n`)
    } finally {
      await database.close()
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
