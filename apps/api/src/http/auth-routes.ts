import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ADDRESS_HEADER, type Auth } from '../auth/auth.ts'
import { headersOf } from './headers.ts'

/** Of all that the sign-in library can do, the page needs these; the rest stays closed. */
const OPEN = [
  { method: 'POST', url: '/api/auth/sign-in/username' },
  { method: 'POST', url: '/api/auth/sign-out' },
] as const

export function registerAuthRoutes(app: FastifyInstance, auth: Auth): void {
  for (const { method, url } of OPEN) {
    app.route({
      method,
      url,
      handler: async (request, reply) => {
        const response = await auth.handler(asWebRequest(request))
        for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie)
        // The answer to a sign-in names the session's token; it belongs in the cookie that scripts cannot read, and nowhere else.
        return reply.code(response.status).send(response.ok ? {} : { message: 'Вход не выполнен.' })
      },
    })
  }
}

function asWebRequest(request: FastifyRequest): Request {
  const headers = headersOf(request)
  headers.set(ADDRESS_HEADER, request.ip)
  headers.delete('content-length')
  return new Request(`http://${request.headers.host ?? 'localhost'}${request.url}`, {
    method: request.method,
    headers,
    body: JSON.stringify(request.body ?? {}),
  })
}
