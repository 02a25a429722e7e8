import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { withActor } from '../../db/with-actor.ts'
import { recentImports, type ImportSummary } from './import-summary.ts'

const MOST = 200

export function listImports(database: Database, { actor }: Identity): Promise<readonly ImportSummary[]> {
  return withActor(database, actor, (tx) => recentImports(tx, MOST))
}
