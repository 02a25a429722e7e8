import type { Channel } from '@msoko/domain'
import { eq } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import type { ImportStatus } from '../../db/schema/import.ts'
import { ServiceError } from '../../service-error.ts'
import { storedPreview, type Preview } from './preview.ts'

interface LockedImport {
  readonly fileName: string
  readonly channel: Channel
  readonly status: ImportStatus
  readonly preview: Preview
}

const DECIDED: Readonly<Record<Exclude<ImportStatus, 'previewed'>, string>> = {
  accepted: 'уже принята',
  discarded: 'уже отклонена',
  undone: 'уже принята и отменена',
}

/** An import, locked until the transaction ends: two people cannot decide on it twice. */
export async function lockImport(tx: Transaction, id: string): Promise<LockedImport> {
  const [found] = await tx.select().from(importTable).where(eq(importTable.id, id)).for('update')
  if (!found)
    throw new ServiceError('not-found', 'Такой загрузки нет или она вам недоступна. Вернитесь к списку загрузок.')
  const { fileName, channel, status, preview } = found
  return { fileName, channel, status, preview: storedPreview(preview) }
}

/** The import that waits for a decision. */
export async function lockPendingImport(tx: Transaction, id: string): Promise<LockedImport> {
  const found = await lockImport(tx, id)
  if (found.status !== 'previewed') {
    throw new ServiceError(
      'conflict',
      `Эта загрузка ${DECIDED[found.status]}. Чтобы внести исправления, загрузите файл ещё раз.`,
    )
  }
  return found
}
