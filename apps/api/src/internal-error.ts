import { randomUUID } from 'node:crypto'

/** Something that nobody foresaw. The person gets a number; under that number the log has the rest. */
export class InternalError extends Error {
  override readonly name = 'InternalError'

  constructor(id: string) {
    super(`Внутренняя ошибка, номер ${id}. Повторите; если не поможет, сообщите этот номер администратору.`)
  }
}

interface ErrorLog {
  readonly error: (details: { readonly err: unknown; readonly errorId: string }, message: string) => void
}

/** Writes what happened to the log and returns what may be said about it. */
export function logInternalError(log: ErrorLog, cause: unknown): InternalError {
  const errorId = randomUUID()
  log.error({ err: cause, errorId }, 'internal error')
  return new InternalError(errorId)
}
