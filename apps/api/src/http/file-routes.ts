import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Auth } from '../auth/auth.ts'
import { authorise } from '../auth/authorise.ts'
import { identify, type Identity } from '../auth/identify.ts'
import type { Policy } from '../auth/policies.ts'
import type { Database } from '../db/connect.ts'
import { takeReading } from '../features/imports/take-reading.ts'
import { templateWorkbook } from '../features/imports/template.ts'
import { downloadDocument } from '../features/reports/download-document.ts'
import { ServiceError } from '../service-error.ts'
import { headersOf } from './headers.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const LARGEST_READING = 20 * 1024 * 1024

const Choice = z.object({
  from: z.coerce.number().int().min(2000).max(2100),
  to: z.coerce.number().int().min(2000).max(2100),
  /** Ids of forms between commas. */
  forms: z
    .string()
    .max(10_000)
    .transform((ids) => ids.split(',').filter((id) => id !== ''))
    .optional(),
})
const DocumentName = z.object({ name: z.string().regex(/^[0-9a-f-]{36}\.docx$/) })

/** What is larger than a procedure takes goes over plain HTTP: the reading of a file in, templates and documents out. */
export function registerFileRoutes(app: FastifyInstance, database: Database, auth: Auth): void {
  app.decorateRequest('identity')
  // Before the body is read: a stranger's twenty megabytes are not taken into memory.
  const only = (policy: Policy) => ({
    onRequest: async (request: FastifyRequest): Promise<void> => {
      request.setDecorator('identity', authorise(await identify(auth, database, headersOf(request)), policy))
    },
  })
  const identityOf = (request: FastifyRequest): Identity => request.getDecorator<Identity>('identity')

  app.post('/api/imports', { ...only('figures:write'), bodyLimit: LARGEST_READING }, (request) =>
    takeReading(database, identityOf(request), request.body),
  )

  for (const [url, filled, name] of [
    ['/api/template.xlsx', false, 'Шаблон сведений'],
    ['/api/facts.xlsx', true, 'Сведения'],
  ] as const) {
    app.get(url, only('figures:read'), async (request, reply) => {
      const choice = Choice.safeParse(request.query)
      if (!choice.success) throw new ServiceError('invalid', 'Выберите учебные годы.')
      const bytes = await templateWorkbook(database, identityOf(request), choice.data, filled)
      return sendFile(reply, bytes, XLSX, `${name}.xlsx`)
    })
  }

  app.get('/api/documents/:name', only('documents:read'), async (request, reply) => {
    const params = DocumentName.safeParse(request.params)
    if (!params.success) throw new ServiceError('not-found', 'Такого документа нет. Вернитесь к списку документов.')
    const id = params.data.name.replace(/\.docx$/, '')
    const { fileName, content } = await downloadDocument(database, identityOf(request), id)
    return sendFile(reply, content, DOCX, fileName)
  })
}

/** A Russian file name travels percent-encoded (RFC 5987). */
function sendFile(reply: FastifyReply, bytes: Uint8Array, type: string, fileName: string): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('cache-control', 'no-store')
    .send(Buffer.from(bytes))
}
