import type { FastifyReply, FastifyRequest } from 'fastify'
import { logInternalError } from '../internal-error.ts'
import { ServiceError, type ServiceErrorCode } from '../service-error.ts'

const STATUS: Readonly<Record<ServiceErrorCode, number>> = {
  unauthenticated: 401,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  invalid: 400,
  'too-large': 413,
  busy: 429,
}

/** What a plain HTTP route answers when something went wrong: `{ message }` in Russian, never a stack. */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof ServiceError) return reply.code(STATUS[error.code]).send({ message: error.message })
  const status = statusOf(error)
  if (status === 413) {
    return reply
      .code(413)
      .send({ message: 'Прочитанное из файла больше 20 МБ. Разделите файл на части и загрузите их по одной.' })
  }
  if (status === 415)
    return reply.code(415).send({ message: 'Так данные не принимаются. Загрузите файл со страницы «Загрузка».' })
  if (status >= 400 && status < 500)
    return reply.code(status).send({ message: 'Запрос составлен неверно. Обновите страницу и повторите.' })
  return reply.code(500).send({ message: logInternalError(request.log, error).message })
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500
  return typeof error.statusCode === 'number' ? error.statusCode : 500
}
