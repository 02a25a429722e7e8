import { eq } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import { ServiceError } from '../../service-error.ts'
import type { Preview } from './preview.ts'

/** The import that waits for a decision, locked until the transaction ends: two people cannot decide twice. */
export async function lockPendingImport(
  tx: Transaction,
  id: string,
): Promise<{ readonly fileName: string; readonly preview: Preview }> {
  const [found] = await tx.select().from(importTable).where(eq(importTable.id, id)).for('update')
  if (!found)
    throw new ServiceError('not-found', 'Такой загрузки нет или она вам недоступна. Вернитесь к списку загрузок.')
  if (found.status !== 'previewed') {
    const done = found.status === 'accepted' ? 'уже принята' : 'уже отклонена'
    throw new ServiceError('conflict', `Эта загрузка ${done}. Чтобы внести исправления, загрузите файл ещё раз.`)
  }
  return { fileName: found.fileName, preview: found.preview as Preview }
}
