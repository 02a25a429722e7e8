import path from 'node:path'
import { z } from 'zod'

const Variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  MSOKO_DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.string().min(1).optional(),
  MSOKO_SECRET: z.string().min(32).optional(),
})

export interface Environment {
  readonly port: number
  readonly host: string
  /** Absolute. */
  readonly dataDir: string
  readonly databaseUrl: string | null
  /** Signs the session cookies; several copies of the server on one database share it. Made and kept in `dataDir` when not given. */
  readonly secret: string | null
}

/** Reads the settings; throws one error that names every wrong variable. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const parsed = Variables.safeParse(variables)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path: [name] }) => String(name))
    throw new Error(`Неверные настройки: ${wrong.join(', ')}. Исправьте эти переменные среды и запустите снова.`)
  }
  const { PORT, HOST, MSOKO_DATA_DIR, DATABASE_URL, MSOKO_SECRET } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDir: path.resolve(MSOKO_DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    secret: MSOKO_SECRET ?? null,
  }
}
