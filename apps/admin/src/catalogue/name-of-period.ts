import { periodKind, printPeriod, type Period } from '@msoko/domain'

/** «2025/26», «2025 год»: a bare year would leave it open which kind is meant. */
export function nameOfPeriod(period: Period): string {
  return periodKind(period) === 'school-year' ? printPeriod(period) : `${printPeriod(period)}\u00a0год`
}
