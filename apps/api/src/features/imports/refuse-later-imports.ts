import { isPeriod, printPeriod, scopeKey, UnitTree, type Channel } from '@msoko/domain'
import { and, asc, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import type { Transaction } from '../../db/connect.ts'
import { rowsOf } from '../../db/rows.ts'
import { importTable, revision } from '../../db/schema/index.ts'
import { readUnits } from '../../db/units.ts'
import { ServiceError } from '../../service-error.ts'
import { formOf } from './form-of.ts'
import type { TouchedScope } from './touched-scopes.ts'

export interface UndoneImport {
  readonly importId: string
  readonly channel: Channel
}

const MOST_NAMED = 3
const MOMENT = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'long', timeStyle: 'short' })

/** Refuses, naming the files, when later imports that still stand speak of these scopes in the same channel. */
export async function refuseLaterImports(
  tx: Transaction,
  undone: UndoneImport,
  scopes: readonly TouchedScope[],
): Promise<void> {
  if (scopes.length === 0) return
  const first = new Map(scopes.map((scope) => [`${scopeKey(scope)}|${scope.channel}`, scope.first]))
  const changed = (await laterRevisions(tx, undone, scopes)).filter(
    ({ id, unit, form, period, channel }) => id > (first.get(`${form}|${unit}|${period}|${channel}`) ?? id),
  )
  const repeated = (await laterAcceptances(tx, undone)).filter(({ unit, form, period }) =>
    first.has(`${form}|${unit}|${period}|${undone.channel}`),
  )
  const files = new Map([...repeated, ...changed].map((later) => [later.importId, later]))
  if (files.size === 0) return
  const units = new UnitTree(await readUnits(tx))
  const named = [...files.values()].slice(0, MOST_NAMED).map(({ fileName, at, unit, form, period }) => {
    const year = isPeriod(period) ? printPeriod(period) : period
    const what = `${units.get(unit).short}, «${formOf(form).title}», ${year}`
    return `${fileName === null ? 'файл другого пользователя' : `«${fileName}»`} (${MOMENT.format(at)}; ${what})`
  })
  const more = files.size > MOST_NAMED ? ` и ещё ${files.size - MOST_NAMED}` : ''
  throw new ServiceError(
    'conflict',
    `Отменить нельзя: о тех же сведениях говорят загрузки, принятые позже: ${named.join('; ')}${more}. Сначала отмените их.`,
  )
}

interface LaterImport {
  readonly importId: string
  /** Null when it is somebody else's, which a school does not see. */
  readonly fileName: string | null
  readonly at: Date
  readonly unit: string
  readonly form: string
  readonly period: string
}

/** Revisions that came after. What an undone import did and what its undoing did are nothing together. */
async function laterRevisions(
  tx: Transaction,
  { importId }: UndoneImport,
  scopes: readonly TouchedScope[],
): Promise<readonly (LaterImport & { readonly id: number; readonly channel: Channel })[]> {
  const { id, unitId: unit, form, period, channel, createdAt: at } = revision
  const rows = await tx
    .select({ id, unit, form, period, channel, at, importId: revision.importId, fileName: importTable.fileName })
    .from(revision)
    .leftJoin(
      importTable,
      and(eq(importTable.municipalityId, revision.municipalityId), eq(importTable.id, revision.importId)),
    )
    .where(
      and(
        gt(id, Math.min(...scopes.map(({ first }) => first))),
        ne(revision.importId, importId),
        inArray(form, [...new Set(scopes.map((scope) => scope.form))]),
        or(isNull(importTable.status), ne(importTable.status, 'undone')),
      ),
    )
    .orderBy(asc(id))
  return rows.flatMap(({ importId: later, ...row }) => (later === null ? [] : [{ ...row, importId: later }]))
}

/** What was accepted after and said the same has written no revision, and yet it has said it. */
async function laterAcceptances(tx: Transaction, { importId, channel }: UndoneImport): Promise<readonly LaterImport[]> {
  const rows = await rowsOf<Omit<LaterImport, 'at'> & { readonly at: string | Date }>(
    tx,
    sql`select distinct later.id as "importId", later.file_name as "fileName", later.accepted_at as at,
          told ->> 'unit' as unit, told ->> 'form' as form, told ->> 'period' as period
        from import later, jsonb_array_elements(later.preview -> 'contributions') told
        where later.status = 'accepted' and later.channel = ${channel} and later.id <> ${importId}
          and later.accepted_at > (select accepted_at from import where id = ${importId})
        order by at`,
  )
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}
