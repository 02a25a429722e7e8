import { eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { importTable } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import type { SubmissionChange } from './compare.ts'
import { summaryColumns, toSummary, type ImportSummary } from './import-summary.ts'
import { storedPreview, type ImportResult, type Preview } from './preview.ts'

export interface ImportView extends ImportSummary {
  readonly result: ImportResult
  readonly changes: readonly SubmissionChange[]
  /** Rows of participants that came with the file, and what could not be counted from them. */
  readonly stagedRows: number
  readonly remarks: Preview['remarks']
}

/** What was read, what is wrong in it and what accepting it would change. */
export function getImport(database: Database, { actor }: Identity, id: string): Promise<ImportView> {
  return withActor(database, actor, async (tx) => {
    const [found] = await tx
      .select({ ...summaryColumns, preview: importTable.preview })
      .from(importTable)
      .where(eq(importTable.id, id))
    if (!found)
      throw new ServiceError('not-found', 'Такой загрузки нет или она вам недоступна. Вернитесь к списку загрузок.')
    const { preview, ...row } = found
    const { result, changes, stagedRows, remarks } = storedPreview(preview)
    return { ...toSummary(row), result, changes, stagedRows, remarks }
  })
}
