import type { Mapping } from '@msoko/domain'
import { count, eq } from 'drizzle-orm'
import type { Identity } from '../../auth/identify.ts'
import { recordAudit } from '../../db/audit.ts'
import type { Database } from '../../db/connect.ts'
import { mapping } from '../../db/schema/index.ts'
import { withActor } from '../../db/with-actor.ts'
import { ServiceError } from '../../service-error.ts'
import { faultsOfMapping } from './faults-of-mapping.ts'

export type MappingDraft = Omit<Mapping, 'id'> & { readonly id?: string }

const MOST_MAPPINGS = 200

/** Keeps how a table of the district's own is read; an id that is there already is replaced. */
export function saveMapping(
  database: Database,
  { actor }: Identity,
  { id, title, ...definition }: MappingDraft,
): Promise<{ readonly id: string }> {
  const faults = faultsOfMapping({ title, ...definition })
  if (faults.length > 0) throw new ServiceError('invalid', `Таблица не сохранена. ${faults.join(' ')}`)
  return withActor(database, actor, async (tx) => {
    if (id !== undefined) {
      const replaced = await tx.delete(mapping).where(eq(mapping.id, id)).returning({ id: mapping.id })
      if (replaced.length === 0) {
        throw new ServiceError('not-found', 'Этого описания таблицы уже нет. Сохраните его как новое.')
      }
    }
    const [{ kept } = { kept: 0 }] = await tx.select({ kept: count() }).from(mapping)
    if (kept >= MOST_MAPPINGS) {
      throw new ServiceError('invalid', `Описаний таблиц уже ${MOST_MAPPINGS}. Удалите те, которыми не пользуетесь.`)
    }
    const row = { municipalityId: actor.municipality, title, definition, actor: actor.user }
    const [added] = await tx
      .insert(mapping)
      .values(id === undefined ? row : { ...row, id })
      .returning({ id: mapping.id })
    if (!added) throw new Error('a mapping was not written')
    await recordAudit(tx, actor, { action: 'save-mapping', subject: added.id, details: { title } })
    return added
  })
}
