import { desc, eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { toChange, type RowChange } from '../../db/register-rows.ts'
import { registerRow } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { registerOf } from './register-of.ts'
import { shownValues } from './shown-values.ts'

const MOST = 200

/** The latest changes of a register, newest first. */
export function listChanges(database: Database, { actor }: Identity, id: string): Promise<readonly RowChange[]> {
  const { register } = registerOf(id)
  return withActor(database, actor, async (tx) => {
    const rows = await tx
      .select()
      .from(registerRow)
      .where(eq(registerRow.register, id))
      .orderBy(desc(registerRow.id))
      .limit(MOST)
    return rows.map(toChange).map((change) => ({
      ...change,
      values: change.values === null ? null : shownValues(register, actor, change.values),
    }))
  })
}
