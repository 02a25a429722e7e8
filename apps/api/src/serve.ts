import { existsSync, readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { createAuth } from './auth/auth.ts'
import { sessionSecret } from './auth/secret.ts'
import type { Database } from './db/connect.ts'
import { refreshStatistics } from './db/refresh-statistics.ts'
import { loadDemonstration, signInFile } from './demonstration/load-demonstration.ts'
import type { Environment } from './environment.ts'
import { buildServer } from './http/build-server.ts'
import { startDaily } from './jobs/daily.ts'
import { kinds } from './jobs/kinds.ts'
import { startRunner } from './jobs/runner.ts'

/** Fills an empty database, answers on the port, and says so; closes both in order when asked to stop. */
export async function serve(database: Database, settings: Environment): Promise<void> {
  const loaded = await loadDemonstration(database, settings.dataDir)
  await refreshStatistics(database)
  const auth = createAuth(database, sessionSecret(settings))
  const app = buildServer({ database, auth, logLevel: 'warn' })
  const runner = await startRunner({ database, kinds, silence: settings.jobSilence, log: app.log })
  const daily = startDaily({ database, log: app.log })
  closeOnSignal(app, [runner, daily], database)
  const address = await app.listen({ port: settings.port, host: settings.host })
  welcome(address, database, { file: signInFile(settings.dataDir), loaded })
}

interface Stoppable {
  readonly stop: () => Promise<void>
}

/** Answers what has been asked, leaves the job at hand to others, then lets go of the database. */
function closeOnSignal(app: FastifyInstance, background: readonly Stoppable[], database: Database): void {
  let closing = false
  const close = async (): Promise<void> => {
    if (closing) return
    closing = true
    await app.close()
    await Promise.all(background.map((each) => each.stop()))
    await database.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close())
}

function welcome(
  address: string,
  { description }: Database,
  signIns: { readonly file: string; readonly loaded: boolean },
): void {
  say('')
  say(`МСОКО работает. Откройте в браузере: ${address}`)
  say(`База данных: ${description}`)
  if (signIns.loaded) {
    say('Загружен демонстрационный район: все названия и числа вымышлены. Для входа:')
    say(readFileSync(signIns.file, 'utf8'))
    say(`Эти логины и пароли сохранены в файле ${signIns.file}`)
  } else if (existsSync(signIns.file)) {
    say(`Логины и пароли для входа: в файле ${signIns.file}`)
  }
  say('Чтобы остановить, нажмите Ctrl+C.')
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
