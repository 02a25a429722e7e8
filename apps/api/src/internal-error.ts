import { randomUUID } from 'node:crypto'
import { DrizzleQueryError } from 'drizzle-orm/errors'

/** Something that nobody foresaw. The person gets a number; under that number the log has the rest. */
export class InternalError extends Error {
  override readonly name = 'InternalError'

  constructor(id: string) {
    super(`Внутренняя ошибка, номер ${id}. Повторите; если не поможет, сообщите этот номер администратору.`)
  }
}

export interface ErrorLog {
  readonly error: (details: { readonly err: unknown; readonly errorId?: string }, message: string) => void
}

/** Writes what happened to the log and returns what may be said about it. */
export function logInternalError(log: ErrorLog, cause: unknown): InternalError {
  const errorId = randomUUID()
  log.error({ err: cause, errorId }, 'internal error')
  return new InternalError(errorId)
}

export type DescribedError = {
  readonly type: string
  readonly message: string
  readonly code?: unknown
  readonly stack: string
  readonly cause?: DescribedError
}

/** An error as the log keeps it: where it happened and why, without the values of a query, which may speak of persons. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: '' }
  const { name, cause } = error
  return {
    type: name,
    message: error instanceof DrizzleQueryError ? error.query : error.message,
    ...('code' in error && { code: error.code }),
    stack: framesOf(error),
    ...(cause !== undefined && { cause: describeError(cause) }),
  }
}

/** The frames only: the head of a stack repeats the message. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .join('\n')
}
