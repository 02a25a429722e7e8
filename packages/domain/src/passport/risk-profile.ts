import type { Exact } from '../kernel/exact.ts'
import { estimateDirection, type DirectionEstimate } from './estimate-direction.ts'
import type { RiskDirections } from './risk-directions.ts'
import type { RiskLevel } from './risk-level.ts'

/** Code of a direction → its level, as an official profile gives it. */
export type OfficialLevels = Readonly<Record<string, RiskLevel>>

export interface RiskProfileLine {
  readonly code: string
  readonly level: RiskLevel | 'unknown'
  /** What it was estimated from; absent in an official profile, which is taken as given. */
  readonly estimate?: DirectionEstimate
}

export interface RiskProfile {
  /** Of the directions. */
  readonly version: string
  readonly origin: 'official' | 'estimate'
  readonly lines: readonly RiskProfileLine[]
  /** How many directions stand at each level. There is no total: risks are not added up (R21). */
  readonly counts: Readonly<Record<RiskLevel | 'unknown', number>>
}

/** To be read beside every estimate. */
export const ESTIMATED = 'оценочно, не ФИОКО'

/** R18: an official profile is taken as it is and nothing is reckoned beside it; without one the levels are estimated. */
export function riskProfile(
  { version, directions }: RiskDirections,
  known: { readonly official: OfficialLevels | null; readonly shareOf: (indicator: string) => Exact | null },
): RiskProfile {
  const { official, shareOf } = known
  const lines = directions.map((direction): RiskProfileLine => {
    const { code } = direction
    if (official) return { code, level: official[code] ?? 'unknown' }
    const estimate = estimateDirection(direction, shareOf)
    return { code, level: estimate.level, estimate }
  })
  const at = (level: RiskLevel | 'unknown'): number => lines.filter((line) => line.level === level).length
  return {
    version,
    origin: official ? 'official' : 'estimate',
    lines,
    counts: { high: at('high'), medium: at('medium'), low: at('low'), unknown: at('unknown') },
  }
}
