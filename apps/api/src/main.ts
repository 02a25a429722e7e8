import { openDatabase } from './db/open.ts'
import { readEnvironment, type Environment } from './environment.ts'
import { explainStartFailure } from './start-failure.ts'

let environment: Environment | null = null
try {
  environment = readEnvironment(process.env)
  await start(environment)
} catch (error) {
  process.stderr.write(`Не удалось запустить: ${explainStartFailure(error, environment)}\n`)
  process.exit(1)
}

async function start(settings: Environment): Promise<void> {
  const opening = openDatabase(settings)
  // The embedded engine is compiled in threads of its own: everything else is loaded meanwhile.
  const [database, { serve }] = await Promise.all([opening, import('./serve.ts')])
  try {
    await serve(database, settings)
  } catch (error) {
    await database.close()
    throw error
  }
}
