import type { SQL } from 'drizzle-orm'
import type { Transaction } from './connect.ts'

/** Rows of a hand-written query; both drivers answer with the same shape, which drizzle does not type. */
export async function rowsOf<Row>(tx: Pick<Transaction, 'execute'>, query: SQL): Promise<readonly Row[]> {
  const result = (await tx.execute(query)) as unknown as { readonly rows: readonly Row[] }
  return result.rows
}
