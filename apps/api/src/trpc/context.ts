import type { FastifyBaseLogger } from 'fastify'
import type { Database } from '../db/connect.ts'
import type { Identity } from '../auth/identify.ts'

/** What a procedure has to work with. */
export interface Context {
  readonly database: Database
  readonly identity: Identity | null
  /** Aborted when the server stops: streams end then, and the page asks the next server. */
  readonly closing: AbortSignal
  readonly log: Pick<FastifyBaseLogger, 'error'>
}
