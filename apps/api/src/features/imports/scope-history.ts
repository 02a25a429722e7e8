import { cellPosition, cellTitle, channelTitles, type Channel, type FieldValue, type Form } from '@msoko/domain'
import { and, asc, eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { inScope, toRevision, type ReportScope } from '../../db/revisions.ts'
import { importTable, revision } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { absentValues, changedValues } from './compare.ts'
import { formOf } from './form-of.ts'
import { inFormOrder } from './in-form-order.ts'

/** One moment at which a channel said something else of a scope. */
export interface HistoryEntry {
  readonly revision: number
  /** ISO moment. */
  readonly at: string
  readonly actor: string
  readonly channel: Channel
  /** «протоколы РЦОИ и ФИС ОКО». */
  readonly channelTitle: string
  /** `undo`: an import was taken back; `register`: counted anew from the rows of a register. */
  readonly kind: 'import' | 'undo' | 'register'
  /** The import itself is not visible to a school that has not sent it. */
  readonly importId: string | null
  readonly fileName: string | null
  /** The import was taken back later, or now. */
  readonly undone: boolean
  /** The channel says nothing of the scope any more. */
  readonly withdrawn: boolean
  readonly changes: readonly HistoryChange[]
}

export interface HistoryChange {
  readonly cell: string
  readonly field: string
  /** «Математика (базовый уровень, основной период): Участников». */
  readonly title: string
  /** Null where the figure was not there. */
  readonly before: FieldValue | null
  readonly after: FieldValue | null
}

/** Everything that was ever said of one form of one unit for one period, newest first. */
export function scopeHistory(
  database: Database,
  { actor }: Identity,
  scope: ReportScope,
): Promise<readonly HistoryEntry[]> {
  const form = formOf(scope.form)
  return withActor(database, actor, async (tx) => {
    const rows = await tx
      .select({ row: revision, file: importTable })
      .from(revision)
      .leftJoin(
        importTable,
        and(eq(importTable.municipalityId, revision.municipalityId), eq(importTable.id, revision.importId)),
      )
      .where(inScope(revision, actor.municipality, scope))
      .orderBy(asc(revision.id))
    const said = new Map<Channel, Cells>()
    const entries = rows.map(({ row, file }): HistoryEntry => {
      const { id, channel, submission } = toRevision(row)
      const before = said.get(channel) ?? {}
      const after = submission?.cells ?? {}
      said.set(channel, after)
      return {
        revision: id,
        at: row.createdAt.toISOString(),
        actor: row.actor,
        channel,
        channelTitle: channelTitles[channel],
        kind: kindOf(channel, row.createdAt, file?.undoneAt ?? null),
        importId: file?.id ?? null,
        fileName: file?.fileName ?? null,
        undone: file?.status === 'undone',
        withdrawn: submission === null,
        changes: changesIn(form, before, after),
      }
    })
    return entries.toReversed()
  })
}

function kindOf(channel: Channel, at: Date, undoneAt: Date | null): HistoryEntry['kind'] {
  if (channel === 'register') return 'register'
  return undoneAt !== null && at >= undoneAt ? 'undo' : 'import'
}

type Cells = Parameters<typeof changedValues>[0]

function changesIn(form: Form, before: Cells, after: Cells): readonly HistoryChange[] {
  const gone = absentValues(before, after).map((value) => ({ ...value, after: null }))
  const changes = inFormOrder(form, [...changedValues(before, after), ...gone])
  return changes.map((change) => ({ ...change, title: titleOf(form, change) }))
}

function titleOf(form: Form, { cell, field }: { readonly cell: string; readonly field: string }): string {
  const parts = [cellTitle(form, cellPosition(cell)), form.fields[field]?.title ?? field]
  return parts.filter((part) => part !== '').join(': ')
}
