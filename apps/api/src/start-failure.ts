import type { Environment } from './environment.ts'

type Settings = Pick<Environment, 'port' | 'host'>

/** What a code of the operating system or of PostgreSQL means to the person who starts the server. */
const EXPLANATIONS: Readonly<Record<string, (settings: Settings) => string>> = {
  EADDRINUSE: ({ port }) =>
    `порт ${port} занят другой программой. Закройте её или укажите другой порт в переменной среды PORT.`,
  EACCES: ({ port }) =>
    `нет прав на порт ${port} или на папку данных. Укажите порт больше 1023 в PORT и доступную для записи папку в MSOKO_DATA_DIR.`,
  EADDRNOTAVAIL: ({ host }) => `у этого компьютера нет адреса ${host}. Исправьте переменную среды HOST.`,
  ECONNREFUSED: () => 'сервер PostgreSQL не отвечает. Запустите его или исправьте адрес в DATABASE_URL.',
  ENOTFOUND: () => 'сервер PostgreSQL не найден. Исправьте адрес в DATABASE_URL.',
  ETIMEDOUT: () => 'сервер PostgreSQL не отвечает. Проверьте сеть и адрес в DATABASE_URL.',
  '28000': () => 'сервер PostgreSQL не пустил. Исправьте имя и пароль в DATABASE_URL.',
  '28P01': () => 'сервер PostgreSQL не пустил. Исправьте имя и пароль в DATABASE_URL.',
  '3D000': () => 'на сервере PostgreSQL нет такой базы. Создайте её или исправьте имя базы в DATABASE_URL.',
  '42501': () =>
    'у пользователя из DATABASE_URL не хватает прав: он должен владеть базой и иметь право CREATEROLE. Обратитесь к администратору сервера PostgreSQL.',
}

/** One sentence on why the server did not start and what to do; what nobody foresaw keeps its own words. */
export function explainStartFailure(error: unknown, settings: Settings | null): string {
  const explanation = settings && codesOf(error).flatMap((code) => EXPLANATIONS[code]?.(settings) ?? [])[0]
  return explanation ?? (error instanceof Error ? error.message : String(error))
}

/** The codes along the chain of causes, outermost first. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  return [...own, ...codesOf(error.cause)]
}
