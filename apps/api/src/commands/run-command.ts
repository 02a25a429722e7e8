import type { Database } from '../db/connect.ts'
import { readEnvironment, type Environment } from '../environment.ts'
import { explainStartFailure } from '../start-failure.ts'

interface Command {
  /** What to type instead, when no file is named. */
  readonly usage: string
  readonly open: (environment: Environment) => Promise<Database>
  /** Returns the last words to the person. */
  readonly run: (database: Database, file: string) => Promise<string>
}

/** Runs one command over the configured database; prints its last words, or the error in words, and sets the exit code. */
export async function runCommand({ usage, open, run }: Command): Promise<void> {
  const [file] = process.argv.slice(2)
  if (file === undefined) {
    process.stderr.write(`${usage}\n`)
    process.exitCode = 2
    return
  }
  const database = await opened(open)
  if (database === null) return
  try {
    process.stdout.write(`${await run(database, file)}\n`)
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  } finally {
    await database.close()
  }
}

async function opened(open: Command['open']): Promise<Database | null> {
  let environment: Environment | null = null
  try {
    environment = readEnvironment(process.env)
    return await open(environment)
  } catch (error) {
    fail(explainStartFailure(error, environment))
    return null
  }
}

function fail(words: string): void {
  process.stderr.write(`${words}\n`)
  process.exitCode = 1
}
