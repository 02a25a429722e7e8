import { printPeriod, isPeriod } from '@msoko/domain'
import { eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { document } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'

export interface IssuedFile {
  readonly fileName: string
  readonly content: Uint8Array
}

/** The very bytes that were issued. */
export function downloadDocument(database: Database, { actor }: Identity, id: string): Promise<IssuedFile> {
  return withActor(database, actor, async (tx) => {
    const [found] = await tx.select().from(document).where(eq(document.id, id))
    if (!found) throw new ServiceError('not-found', 'Такого документа нет. Вернитесь к списку документов.')
    const item = found.model.citations[0]?.item ?? ''
    const year = isPeriod(found.period) ? printPeriod(found.period).replace('/', '-') : ''
    return { fileName: `${found.model.kind} ${item} за ${year}.docx`, content: found.content }
  })
}
