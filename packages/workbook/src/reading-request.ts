import { UnitTree, type Unit } from '@msoko/domain'
import type { ReadContext } from './facts/read-result.ts'
import type { ReadLimits } from './limits.ts'

/** A ReadContext that can be sent to another thread: the units as a list. */
export type WorkerContext = Omit<ReadContext, 'units'> & { readonly units: readonly Unit[] }

/** What the thread is started with. */
export interface ReadingRequest {
  readonly bytes: Uint8Array
  readonly context: WorkerContext
  readonly limits: Partial<ReadLimits>
}

export function readContextOf(context: WorkerContext): ReadContext {
  return { ...context, units: new UnitTree(context.units) }
}
