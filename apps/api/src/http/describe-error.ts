import { DrizzleQueryError } from 'drizzle-orm/errors'

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
