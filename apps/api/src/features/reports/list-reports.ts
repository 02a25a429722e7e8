import { reportDefinitions, type Citation } from '@msoko/domain'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { withActor } from '../../db/with-actor.ts'
import { recentDocuments, type DocumentSummary } from './document-summary.ts'

export interface ReportsView {
  readonly definitions: readonly {
    readonly id: string
    readonly measure: Citation
    readonly kind: string
    readonly title: string
  }[]
  readonly documents: readonly DocumentSummary[]
}

const MOST = 200

export async function listReports(database: Database, { actor }: Identity): Promise<ReportsView> {
  return {
    definitions: reportDefinitions.map(({ id, measure, kind, about }) => ({ id, measure, kind, title: about })),
    documents: await withActor(database, actor, (tx) => recentDocuments(tx, MOST)),
  }
}
