import { add, divide, exact, subtract, type Exact } from '../kernel/exact.ts'
import type { RiskDirection } from './risk-directions.ts'
import { riskLevel, type RiskLevel } from './risk-level.ts'

export interface DirectionEstimate {
  readonly level: RiskLevel | 'unknown'
  /** From 0 to 1, 1 being the worst; null while unknown. */
  readonly risk: Exact | null
  /** How many of the inputs are known. */
  readonly known: number
  readonly of: number
}

/** R19: the mean of the inputs that are known; where fewer than half of them are, nothing is said. */
export function estimateDirection(
  { inputs }: RiskDirection,
  shareOf: (indicator: string) => Exact | null,
): DirectionEstimate {
  const risks = inputs.flatMap(({ indicator }): readonly Exact[] => {
    const share = indicator ? shareOf(indicator.id) : null
    if (!indicator || !share) return []
    return [indicator.reads === 'share' ? share : subtract(exact(1), share)]
  })
  const counted = { known: risks.length, of: inputs.length }
  if (risks.length === 0 || risks.length * 2 < inputs.length) return { level: 'unknown', risk: null, ...counted }
  const risk = divide(
    risks.reduce((sum, each) => add(sum, each)),
    exact(risks.length),
  )
  return { level: riskLevel(risk), risk, ...counted }
}
