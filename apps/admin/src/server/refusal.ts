import { TRPCClientError } from '@trpc/client'

/** Why the server did not do what was asked, in words for a person. */
export interface Refusal {
  /** `unreachable`: no answer came; `signed-out`: the session is over; `refused`: the server said no and why. */
  readonly kind: 'unreachable' | 'signed-out' | 'refused'
  /** tRPC's code, for instance `CONFLICT`; absent when no answer came. */
  readonly code?: string
  readonly message: string
}

const UNREACHABLE: Refusal = {
  kind: 'unreachable',
  message: 'Сервер не ответил. Проверьте, что он запущен и сеть работает, и повторите. Введённое не потеряно.',
}

export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof TRPCClientError)) return UNREACHABLE
  const code = codeOf(error.data)
  if (code === undefined) return UNREACHABLE
  if (code === 'UNAUTHORIZED') return { kind: 'signed-out', code, message: 'Сеанс закончился. Войдите снова.' }
  return { kind: 'refused', code, message: error.message }
}

function codeOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('code' in data)) return undefined
  return typeof data.code === 'string' ? data.code : undefined
}
