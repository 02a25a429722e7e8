import type { FastifyBaseLogger } from 'fastify'
import type { Database } from '../db/connect.ts'
import type { Identity } from '../auth/identify.ts'

/** What a procedure has to work with. */
export interface Context {
  readonly database: Database
  readonly identity: Identity | null
  readonly log: Pick<FastifyBaseLogger, 'error'>
}
