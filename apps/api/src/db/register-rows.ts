import { randomUUID } from 'node:crypto'
import type { RegisterRow } from '@msoko/domain'
import { and, desc, eq, type SQL } from 'drizzle-orm'
import type { Transaction } from './connect.ts'
import { registerRow } from './schema/index.ts'
import type { Actor } from './with-actor.ts'

/** A row of a register as it stands now. */
export interface KeptRow extends RegisterRow {
  readonly id: string
  /** Of its latest change: who changes the row next says that he has seen it. */
  readonly revision: number
  readonly actor: string
  /** ISO moment of its latest change. */
  readonly at: string
}

/** One change of a row; `values` is null where it was removed. */
export type RowChange = Omit<KeptRow, 'values'> & { readonly values: RegisterRow['values'] | null }

/** The latest change of every row of a register that the actor may see, also of those removed. */
export async function latestChanges(tx: Transaction, register: string, where?: SQL): Promise<readonly RowChange[]> {
  const rows = await tx
    .selectDistinctOn([registerRow.rowId])
    .from(registerRow)
    .where(and(eq(registerRow.register, register), where))
    .orderBy(registerRow.rowId, desc(registerRow.id))
  return rows.map(toChange)
}

/** The rows of a register in force, of one unit or of all. */
export async function keptRows(tx: Transaction, register: string, unit?: string): Promise<readonly KeptRow[]> {
  const changes = await latestChanges(tx, register, unit === undefined ? undefined : eq(registerRow.unitId, unit))
  return changes.flatMap(({ values, ...change }) => (values === null ? [] : [{ ...change, values }]))
}

export function toChange(row: typeof registerRow.$inferSelect): RowChange {
  const { id, rowId, unitId, content, actor, createdAt } = row
  return { id: rowId, revision: id, unit: unitId, values: content, actor, at: createdAt.toISOString() }
}

/** Writes what a row says from now on; null removes it. Returns the number of the change. */
export async function addRowChange(
  tx: Transaction,
  { municipality, user }: Actor,
  change: {
    readonly register: string
    readonly id: string
    readonly unit: string
    readonly values: RowChange['values']
  },
): Promise<number> {
  const { register, id: rowId, unit: unitId, values: content } = change
  const [added] = await tx
    .insert(registerRow)
    .values({ municipalityId: municipality, register, rowId, unitId, content, actor: user })
    .returning({ id: registerRow.id })
  if (!added) throw new Error('a row of a register was not written')
  return added.id
}

const ROWS_A_STATEMENT = 1000

/** Many new rows at once, by register. */
export async function addRegisterRows(
  tx: Transaction,
  { municipality, user }: Actor,
  rows: Readonly<Record<string, readonly RegisterRow[]>>,
): Promise<void> {
  const added = Object.entries(rows).flatMap(([register, ofRegister]) =>
    ofRegister.map(({ unit: unitId, values: content }) => ({
      municipalityId: municipality,
      register,
      rowId: randomUUID(),
      unitId,
      content,
      actor: user,
    })),
  )
  for (let start = 0; start < added.length; start += ROWS_A_STATEMENT) {
    await tx.insert(registerRow).values(added.slice(start, start + ROWS_A_STATEMENT))
  }
}
