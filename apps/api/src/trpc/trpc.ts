import { randomUUID } from 'node:crypto'
import { initTRPC, TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server'
import { ZodError } from 'zod'
import { allows, type Policy } from '../auth/policies.ts'
import { ServiceError, type ServiceErrorCode } from '../service-error.ts'
import type { Context } from './context.ts'

const CODES: Readonly<Record<ServiceErrorCode, TRPC_ERROR_CODE_KEY>> = {
  'not-found': 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  invalid: 'BAD_REQUEST',
  'too-large': 'PAYLOAD_TOO_LARGE',
  busy: 'TOO_MANY_REQUESTS',
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    message:
      error.cause instanceof ZodError ? 'Запрос составлен неверно. Обновите страницу и повторите.' : shape.message,
  }),
})

export const router = t.router

/** The one place where what went wrong becomes what is said: a refusal keeps its words, anything else only a number to look up. */
const mapErrors = t.middleware(async ({ next, ctx }) => {
  const result = await next()
  if (result.ok) return result
  const { cause } = result.error
  if (cause instanceof ServiceError) throw new TRPCError({ code: CODES[cause.code], message: cause.message })
  if (result.error.code !== 'INTERNAL_SERVER_ERROR') return result
  const id = randomUUID()
  ctx.log.error({ err: cause ?? result.error, errorId: id }, 'internal error')
  throw new TRPCError({
    code: 'INTERNAL_SERVER_ERROR',
    message: `Внутренняя ошибка, номер ${id}. Повторите; если не поможет, сообщите этот номер администратору.`,
  })
})

/** Open to all: only what a sign-in page needs. */
export const publicProcedure = t.procedure.use(mapErrors)

/** A procedure under a named policy, with the identity at hand. */
export function allowed(policy: Policy) {
  return publicProcedure.use(({ ctx, next }) => {
    const { identity } = ctx
    if (!identity) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Войдите, чтобы продолжить.' })
    if (!allows(policy, identity.actor.role)) {
      throw new ServiceError('forbidden', 'Для этого действия у вас нет прав. Обратитесь в отдел образования.')
    }
    return next({ ctx: { ...ctx, identity } })
  })
}
