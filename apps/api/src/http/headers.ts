import type { FastifyRequest } from 'fastify'

/** The headers of a request as the web platform has them. */
export function headersOf({ headers }: Pick<FastifyRequest, 'headers'>): Headers {
  const result = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) result.append(name, each)
  }
  return result
}
