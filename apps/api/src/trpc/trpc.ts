import { initTRPC, TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server'
import { authorise } from '../auth/authorise.ts'
import type { Policy } from '../auth/policies.ts'
import { InternalError, logInternalError } from '../internal-error.ts'
import { ServiceError, type ServiceErrorCode } from '../service-error.ts'
import type { Context } from './context.ts'

const CODES: Readonly<Record<ServiceErrorCode, TRPC_ERROR_CODE_KEY>> = {
  unauthenticated: 'UNAUTHORIZED',
  'not-found': 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  invalid: 'BAD_REQUEST',
  'too-large': 'PAYLOAD_TOO_LARGE',
  busy: 'TOO_MANY_REQUESTS',
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  // A page that hears nothing asks again, and after some minutes it shows its session again.
  sse: {
    ping: { enabled: true, intervalMs: 15_000 },
    client: { reconnectAfterInactivityMs: 45_000 },
    maxDurationMs: 10 * 60_000,
  },
  errorFormatter: ({ shape, error }) => ({ ...shape, message: wordsFor(error) }),
})

export const router = t.router

/** The one place where what went wrong becomes what is said: a refusal keeps its words, anything else only a number to look up. */
const mapErrors = t.middleware(async ({ next, ctx }) => {
  const result = await next()
  if (result.ok) return result
  const { cause, code } = result.error
  if (cause instanceof ServiceError) throw new TRPCError({ code: CODES[cause.code], cause })
  if (code !== 'INTERNAL_SERVER_ERROR') return result
  throw new TRPCError({ code, cause: logInternalError(ctx.log, cause ?? result.error) })
})

/** Our own words are for the person; the framework speaks English of paths and schemas, and that stays here. */
function wordsFor({ cause, code }: TRPCError): string {
  if (cause instanceof ServiceError || cause instanceof InternalError) return cause.message
  if (code === 'INTERNAL_SERVER_ERROR') return 'Внутренняя ошибка. Повторите; если не поможет, сообщите администратору.'
  return 'Запрос составлен неверно. Обновите страницу и повторите.'
}

/** Open to all: only what a sign-in page needs. */
export const publicProcedure = t.procedure.use(mapErrors)

/** A procedure under a named policy, with the identity at hand. */
export function allowed(policy: Policy) {
  return publicProcedure.use(({ ctx, next }) => next({ ctx: { ...ctx, identity: authorise(ctx.identity, policy) } }))
}
