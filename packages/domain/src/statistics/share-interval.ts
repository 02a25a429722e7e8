import type { Evaluation } from '../kernel/evaluation.ts'
import type { Indicator } from '../kernel/indicator.ts'
import { printDecimal } from '../kernel/russian.ts'
import { shareOfCases } from './group.ts'
import { wilsonInterval, type ShareInterval } from './wilson-interval.ts'

const NO_BREAK = '\u00a0'

/** How far chance alone may have moved a share, from the counts behind it; null for what is no share of cases or has no value. */
export function shareInterval(evaluation: Evaluation, { formula }: Pick<Indicator, 'formula'>): ShareInterval | null {
  const share = shareOfCases(evaluation, formula)
  return share && wilsonInterval(share.part, share.whole)
}

/** «от 12,3 до 45,6 %». */
export function printShareInterval({ low, high }: ShareInterval, precision: number): string {
  const print = (share: number): string =>
    printDecimal({ units: BigInt(Math.round(share * 100 * 10 ** precision)), precision })
  return `от ${print(low)} до ${print(high)}${NO_BREAK}%`
}
