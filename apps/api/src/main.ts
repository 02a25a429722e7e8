import { existsSync, readFileSync } from 'node:fs'
import { createAuth } from './auth/auth.ts'
import { sessionSecret } from './auth/secret.ts'
import { openDatabase } from './db/open.ts'
import { loadDemonstration, signInFile } from './demonstration/load-demonstration.ts'
import { readEnvironment } from './environment.ts'
import { buildServer } from './http/build-server.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

try {
  const environment = readEnvironment(process.env)
  const database = await openDatabase(environment)
  const loaded = await loadDemonstration(database, environment.dataDir)
  const auth = createAuth(database, sessionSecret(environment))
  const app = buildServer({ database, auth, logLevel: 'warn' })

  let closing = false
  const close = async (): Promise<void> => {
    if (closing) return
    closing = true
    await app.close()
    await database.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close())

  const address = await app.listen({ port: environment.port, host: environment.host })
  say('')
  say(`МСОКО работает. Откройте в браузере: ${address}`)
  say(`База данных: ${database.description}`)
  const file = signInFile(environment.dataDir)
  if (loaded) {
    say('Загружен демонстрационный район: все названия и числа вымышлены. Для входа:')
    say(readFileSync(file, 'utf8'))
    say(`Эти логины и пароли сохранены в файле ${file}`)
  } else if (existsSync(file)) {
    say(`Логины и пароли для входа: в файле ${file}`)
  }
  say('Чтобы остановить, нажмите Ctrl+C.')
} catch (error) {
  process.stderr.write(`Не удалось запустить: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
