import { scopeKey, UnitTree } from '@msoko/domain'
import type { Transaction } from '../../db/connect.ts'
import type { ReportScope } from '../../db/revisions.ts'
import { readSubmissions } from '../../db/submissions.ts'
import { readUnits } from '../../db/units.ts'
import { ServiceError } from '../../service-error.ts'
import { checkReport } from './check-report.ts'

const MOST_NAMED = 3

/**
 * Refuses when the figures in force of these scopes do not agree with themselves, which two channels together may bring about. Whoever
 * changes what holds asks this before his transaction ends: of figures that contradict each other nothing can be reckoned.
 */
export async function refuseInconsistent(tx: Transaction, scopes: readonly ReportScope[]): Promise<void> {
  if (scopes.length === 0) return
  const touched = new Set(scopes.map(scopeKey))
  const stored = await readSubmissions(tx, {
    forms: [...new Set(scopes.map(({ form }) => form))],
    periods: [...new Set(scopes.map(({ period }) => period))],
  })
  const units = new UnitTree(await readUnits(tx))
  const failed = stored
    .filter((report) => touched.has(scopeKey(report)))
    .flatMap((report) => checkReport(report, units))
    .filter(({ severity }) => severity === 'error')
  if (failed.length === 0) return
  const named = failed.slice(0, MOST_NAMED).map(({ message }) => message)
  const more = failed.length > MOST_NAMED ? ` И ещё таких мест: ${failed.length - MOST_NAMED}.` : ''
  throw new ServiceError(
    'conflict',
    `После этого числа из разных источников перестали бы сходиться, поэтому ничего не изменено. ${named.join(' ')}${more} Сначала исправьте или отмените другую загрузку с этими числами.`,
  )
}
