import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify'
import { sql } from 'drizzle-orm'
import fastify, { type FastifyInstance } from 'fastify'
import type { Auth } from '../auth/auth.ts'
import { identify } from '../auth/identify.ts'
import type { Database } from '../db/connect.ts'
import { describeError, InternalError, logInternalError } from '../internal-error.ts'
import { ServiceError } from '../service-error.ts'
import type { Context } from '../trpc/context.ts'
import { appRouter, type AppRouter } from '../trpc/router.ts'
import { registerAuthRoutes } from './auth-routes.ts'
import { registerFileRoutes } from './file-routes.ts'
import { headersOf } from './headers.ts'
import { registerPageRoutes } from './page-routes.ts'
import { refuse } from './refuse.ts'
import { isSameOrigin } from './same-origin.ts'
import { setSecurityHeaders } from './security-headers.ts'

export interface ServerParts {
  readonly database: Database
  readonly auth: Auth
  /** `silent` for tests. */
  readonly logLevel: string
}

/** The whole server over an open database; it listens when it is told to. */
export function buildServer({ database, auth, logLevel }: ServerParts): FastifyInstance {
  const app = fastify({
    logger: {
      level: logLevel,
      serializers: { err: describeError },
      redact: ['req.headers.cookie', 'req.headers.authorization'],
    },
    bodyLimit: 1024 * 1024,
    // Behind a proxy on this machine attempts to sign in are counted by the client's address; nobody else is believed about his own.
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 5000 },
    // Inputs are checked by zod: the framework's own compilers of schemas, a fifth of the start, are not even loaded.
    schemaController: { compilersFactory: { buildValidator: refuseSchema, buildSerializer: refuseSchema } },
  })
  app.removeContentTypeParser('text/plain')
  const closing = new AbortController()
  app.addHook('preClose', (done) => {
    closing.abort()
    done()
  })
  app.setErrorHandler(refuse)
  app.addHook('onRequest', async (request, reply) => {
    setSecurityHeaders(reply)
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store')
    if (!isSameOrigin(request)) {
      return reply.code(403).send({ message: 'Запрос пришёл с чужой страницы и отклонён.' })
    }
  })
  app.get('/health/live', () => ({ status: 'ok' }))
  app.get('/health/ready', async () => {
    await database.drizzle.execute(sql`select 1`)
    return { status: 'ok' }
  })
  registerAuthRoutes(app, auth)
  registerFileRoutes(app, database, auth)
  void app.register(fastifyTRPCPlugin, {
    prefix: '/api/trpc',
    trpcOptions: {
      router: appRouter,
      // A question too long for an address is asked in the body.
      allowMethodOverride: true,
      createContext: async ({ req }): Promise<Context> => {
        try {
          const identity = await identify(auth, database, headersOf(req))
          return { database, identity, closing: closing.signal, log: req.log }
        } catch (error) {
          // No middleware stands before this: without it the database's own words would be the answer.
          throw logInternalError(req.log, error)
        }
      },
      // What breaks off a stream that has begun comes past every middleware.
      onError: ({ error: { code, cause }, req }) => {
        const known = cause instanceof ServiceError || cause instanceof InternalError
        if (code === 'INTERNAL_SERVER_ERROR' && !known) logInternalError(req.log, cause)
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  })
  registerPageRoutes(app)
  return app
}

function refuseSchema(): never {
  throw new Error('a route has a schema of the framework: check its input by zod')
}
