import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Auth } from '../auth/auth.ts'
import { identify, type Identity } from '../auth/identify.ts'
import { allows, type Policy } from '../auth/policies.ts'
import type { Database } from '../db/connect.ts'
import { templateWorkbook } from '../features/imports/template.ts'
import { uploadWorkbook } from '../features/imports/upload-workbook.ts'
import { downloadDocument } from '../features/reports/download-document.ts'
import { ServiceError } from '../service-error.ts'
import { headersOf } from './headers.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const LARGEST_UPLOAD = 20 * 1024 * 1024

const Years = z.object({
  from: z.coerce.number().int().min(2000).max(2100),
  to: z.coerce.number().int().min(2000).max(2100),
})
const DocumentName = z.object({ name: z.string().regex(/^[0-9a-f-]{36}\.docx$/) })

/** Files go over plain HTTP: a workbook in, templates and documents out. */
export function registerFileRoutes(app: FastifyInstance, database: Database, auth: Auth): void {
  const identityFor = async (
    request: FastifyRequest,
    reply: FastifyReply,
    policy: Policy,
  ): Promise<Identity | null> => {
    const identity = await identify(auth, database, headersOf(request))
    if (!identity) void reply.code(401).send({ message: 'Войдите, чтобы продолжить.' })
    else if (!allows(policy, identity.actor.role)) {
      void reply.code(403).send({ message: 'Для этого действия у вас нет прав. Обратитесь в отдел образования.' })
      return null
    }
    return identity
  }

  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: LARGEST_UPLOAD },
    (_, body, done) => {
      done(null, body)
    },
  )

  app.post('/api/imports', { bodyLimit: LARGEST_UPLOAD }, async (request, reply) => {
    const identity = await identityFor(request, reply, 'figures:write')
    if (!identity) return reply
    if (!Buffer.isBuffer(request.body))
      throw new ServiceError('invalid', 'Файл не получен. Выберите файл и загрузите ещё раз.')
    return uploadWorkbook(database, identity, { fileName: fileNameOf(request), bytes: request.body })
  })

  for (const [url, filled, name] of [
    ['/api/template.xlsx', false, 'Шаблон сведений о ГИА'],
    ['/api/facts.xlsx', true, 'Сведения о ГИА'],
  ] as const) {
    app.get(url, async (request, reply) => {
      const identity = await identityFor(request, reply, 'figures:read')
      if (!identity) return reply
      const years = Years.safeParse(request.query)
      if (!years.success) throw new ServiceError('invalid', 'Выберите учебные годы.')
      const bytes = await templateWorkbook(database, identity, years.data, filled)
      return sendFile(reply, bytes, XLSX, `${name}.xlsx`)
    })
  }

  app.get('/api/documents/:name', async (request, reply) => {
    const identity = await identityFor(request, reply, 'documents:read')
    if (!identity) return reply
    const params = DocumentName.safeParse(request.params)
    if (!params.success) throw new ServiceError('not-found', 'Такого документа нет. Вернитесь к списку документов.')
    const { fileName, content } = await downloadDocument(database, identity, params.data.name.replace(/\.docx$/, ''))
    return sendFile(reply, content, DOCX, fileName)
  })
}

function fileNameOf(request: FastifyRequest): string {
  const header = request.headers['x-file-name']
  const encoded = Array.isArray(header) ? header[0] : header
  try {
    return decodeURIComponent(encoded ?? '').slice(0, 200) || 'без имени'
  } catch {
    return 'без имени'
  }
}

/** A Russian file name travels percent-encoded (RFC 5987). */
function sendFile(reply: FastifyReply, bytes: Uint8Array, type: string, fileName: string): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes))
}
