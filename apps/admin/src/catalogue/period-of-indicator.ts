import { alignPeriod, printPeriod, type Indicator, type Period } from '@msoko/domain'
import { formBehind } from './declarations.ts'

/** «2025/26 учебный год», «2025 год» for an indicator of a form of the calendar year, which is read for the year that begins in it. */
export function periodOfIndicator(indicator: Indicator, period: Period): string {
  const kind = formBehind(indicator).period
  return `${printPeriod(alignPeriod(period, kind))}${kind === 'school-year' ? ' учебный' : ''} год`
}
