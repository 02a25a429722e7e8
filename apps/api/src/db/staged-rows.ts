import { campaignOf, type Period, type ResultRow } from '@msoko/domain'
import { and, eq } from 'drizzle-orm'
import { ServiceError } from '../service-error.ts'
import type { Transaction } from './connect.ts'
import { campaignSecret, stagedRow, type campaign } from './schema/index.ts'
import type { Actor } from './with-actor.ts'

/** One procedure of one year whose participants are joined: `gia11`, 2025/26. */
export interface CampaignKey {
  readonly procedure: string
  readonly period: Period
}

/** A statement binds at most 65,535 values: nine a row. */
const ROWS_A_STATEMENT = 2000

const PSEUDONYM = /^[0-9a-f]{32}$/

/**
 * Puts the rows of an import aside, in the caller's transaction, and returns how many. Rows without a pseudonym are left out: nobody
 * could join them. A campaign that is not open takes none.
 */
export async function stageRows(
  tx: Transaction,
  { municipality }: Actor,
  importId: string,
  key: CampaignKey,
  rows: readonly ResultRow[],
): Promise<number> {
  const [open] = await tx
    .select({ procedure: campaignSecret.procedure })
    .from(campaignSecret)
    .where(ofCampaign(campaignSecret, key))
  if (!open) {
    throw new ServiceError(
      'conflict',
      'Строки участников не приняты: их ключ уже уничтожен или утрачен. Обновите страницу и прочитайте файл ещё раз.',
    )
  }
  const staged = rows.flatMap(
    ({ participant, unit, line: _, ...content }, position): (typeof stagedRow.$inferInsert)[] =>
      participant === null
        ? []
        : [
            {
              municipalityId: municipality,
              importId,
              position,
              ...key,
              unitId: unit,
              participant: pseudonym(participant),
              form: countedInto(key, content.position),
              content,
            },
          ],
  )
  for (let start = 0; start < staged.length; start += ROWS_A_STATEMENT) {
    await tx.insert(stagedRow).values(staged.slice(start, start + ROWS_A_STATEMENT))
  }
  return staged.length
}

/** Takes the rows of an import away, in the caller's transaction, and returns how many there were. */
export async function dropRowsOf(tx: Transaction, importId: string): Promise<number> {
  const dropped = await tx
    .delete(stagedRow)
    .where(eq(stagedRow.importId, importId))
    .returning({ position: stagedRow.position })
  return dropped.length
}

export function ofCampaign(
  table: typeof campaign | typeof campaignSecret | typeof stagedRow,
  { procedure, period }: CampaignKey,
) {
  return and(eq(table.procedure, procedure), eq(table.period, period))
}

/** The form of the results that a row was counted into; empty for a list of participants, which is counted into none. */
function countedInto({ procedure }: CampaignKey, position: ResultRow['position']): string {
  return Object.keys(position).length === 0 ? '' : (campaignOf(procedure)?.results ?? '')
}

/** What is stored under this name must be unable to be one. */
function pseudonym(text: string): string {
  if (PSEUDONYM.test(text)) return text
  throw new ServiceError(
    'invalid',
    'Строки участников не приняты: обозначение участника записано неверно. Обновите страницу и прочитайте файл ещё раз.',
  )
}
