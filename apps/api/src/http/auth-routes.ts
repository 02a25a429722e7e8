import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ADDRESS_HEADER, type Auth } from '../auth/auth.ts'
import { headersOf } from './headers.ts'

/** Of all that the sign-in library can do, the page needs these; the rest stays closed. */
const OPEN = ['/api/auth/sign-in/username', '/api/auth/sign-out'] as const

export function registerAuthRoutes(app: FastifyInstance, auth: Auth): void {
  for (const url of OPEN) {
    app.post(url, async (request, reply) => {
      const response = await auth.handler(asWebRequest(request))
      const secure = isEncrypted(request) ? '; Secure' : ''
      for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', `${cookie}${secure}`)
      // The answer to a sign-in names the session's token; it belongs in the cookie that scripts cannot read, and nowhere else.
      return reply.code(response.status).send(response.ok ? {} : { message: refusalOf(response.status) })
    })
  }
}

function refusalOf(status: number): string {
  if (status === 429) return 'Слишком много попыток входа. Подождите минуту и повторите.'
  return status < 500
    ? 'Неверный логин или пароль. Проверьте раскладку клавиатуры и повторите.'
    : 'Вход не выполнен. Повторите; если не поможет, сообщите администратору.'
}

/** The page may stand behind a proxy that ends the encryption: the browser's own origin knows. */
function isEncrypted({ headers, protocol }: FastifyRequest): boolean {
  return protocol === 'https' || (headers.origin?.startsWith('https://') ?? false)
}

function asWebRequest(request: FastifyRequest): Request {
  const url = new URL(request.url, `http://${request.headers.host ?? 'localhost'}`)
  const headers = headersOf(request)
  headers.set(ADDRESS_HEADER, request.ip)
  // Where the request comes from has been checked (`same-origin.ts`); the library would compare with an address it cannot know.
  headers.set('origin', url.origin)
  headers.delete('content-length')
  return new Request(url, { method: request.method, headers, body: JSON.stringify(request.body ?? {}) })
}
