import path from 'node:path'
import { z } from 'zod'

const PORT = 'нужно целое число от 0 до 65535, например 3000'
const DATABASE_URL = 'нужен адрес вида postgres://имя:пароль@сервер:5432/база'
const SECRET = 'нужно не меньше 32 знаков'
const JOB_SILENCE = 'нужно целое число секунд от 1 до 3600, например 30'

const Variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT)
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  MSOKO_DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: DATABASE_URL }).optional(),
  MSOKO_SECRET: z.string().min(32, SECRET).optional(),
  MSOKO_JOB_SILENCE: z
    .string()
    .regex(/^\d{1,4}$/, JOB_SILENCE)
    .transform(Number)
    .refine((seconds) => seconds >= 1 && seconds <= 3600, JOB_SILENCE)
    .default(30),
})

/** Their values are never shown, not even to the one who set them: the words end in logs. */
const SECRETS: readonly PropertyKey[] = ['DATABASE_URL', 'MSOKO_SECRET']

export interface Environment {
  readonly port: number
  readonly host: string
  /** Absolute. */
  readonly dataDir: string
  readonly databaseUrl: string | null
  /** Signs the session cookies; several copies of the server on one database share it. Made and kept in `dataDir` when not given. */
  readonly secret: string | null
  /** Seconds after which the job of a copy of the server that says nothing is taken by another. */
  readonly jobSilence: number
}

/** Reads the settings, an empty one as not given; throws one error that names every wrong variable. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Variables.safeParse(given)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path: [name = ''], message }) => {
      const value = SECRETS.includes(name) ? '' : ` = «${given[String(name)]}»`
      return `${String(name)}${value}: ${message}`
    })
    throw new Error(`Неверные настройки: ${wrong.join('; ')}. Исправьте эти переменные среды и запустите снова.`)
  }
  const {
    PORT: port,
    HOST: host,
    MSOKO_DATA_DIR,
    DATABASE_URL: databaseUrl,
    MSOKO_SECRET,
    MSOKO_JOB_SILENCE,
  } = parsed.data
  return {
    port,
    host,
    dataDir: path.resolve(MSOKO_DATA_DIR),
    databaseUrl: databaseUrl ?? null,
    secret: MSOKO_SECRET ?? null,
    jobSilence: MSOKO_JOB_SILENCE,
  }
}
