import { setImmediate } from 'node:timers/promises'
import { consequencesOf, type IndicatorConsequence, type VerdictConsequence } from '@msoko/domain'
import { eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { importTable } from '../../db/schema/index.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { storedPreview } from './preview.ts'
import { reckon } from './reckon.ts'

export interface ImportConsequences {
  readonly verdicts: readonly VerdictConsequence[]
  /** The district first, then its schools, then their branches; at most 2000. */
  readonly indicators: readonly IndicatorConsequence[]
  /** How many indicators change in all. */
  readonly indicatorCount: number
}

const MOST_INDICATORS = 2000
/** A whole district is compared for seconds; others are answered in between. */
const SLICE_MS = 20

/** What would change in indicators and verdicts if the file were accepted now. Nothing is saved. */
export async function importConsequences(
  database: Database,
  { actor }: Identity,
  id: string,
): Promise<ImportConsequences> {
  const { context, changes } = await withActor(database, actor, async (tx) => {
    const [found] = await tx.select().from(importTable).where(eq(importTable.id, id))
    if (!found)
      throw new ServiceError('not-found', 'Такой загрузки нет или она вам недоступна. Вернитесь к списку загрузок.')
    if (found.status !== 'previewed') {
      throw new ServiceError('conflict', 'По этой загрузке уже принято решение: что изменилось, видно в показателях.')
    }
    const told = storedPreview(found.preview)
    const { scopes } = await reckon(tx, { importId: id, channel: found.channel, told, joins: told.joins })
    return { context: await readContext(tx), changes: scopes }
  })
  const verdicts: VerdictConsequence[] = []
  const indicators: IndicatorConsequence[] = []
  let indicatorCount = 0
  let pause = performance.now() + SLICE_MS
  for (const consequence of consequencesOf(changes, context)) {
    if (consequence !== null && mayAsk(actor, consequence.unit)) {
      if (consequence.kind === 'verdict') verdicts.push(consequence)
      else {
        indicatorCount += 1
        if (indicators.length < MOST_INDICATORS) indicators.push(consequence)
      }
    }
    if (performance.now() > pause) {
      await setImmediate()
      pause = performance.now() + SLICE_MS
    }
  }
  return { verdicts, indicators, indicatorCount }
}

/** A school sees the facts of its own units only: of the district it cannot tell. */
function mayAsk({ units }: Actor, unit: string): boolean {
  return units === '*' || units.includes(unit)
}
