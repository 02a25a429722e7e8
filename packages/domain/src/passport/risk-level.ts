import { compare, exact, type Exact } from '../kernel/exact.ts'

/** Of the importance of a risk. */
export type RiskLevel = 'high' | 'medium' | 'low'

const HIGH = exact(2, 3)
const MEDIUM = exact(1, 3)

const WORDS: Readonly<Record<RiskLevel | 'unknown', string>> = {
  high: 'высокая',
  medium: 'средняя',
  low: 'низкая',
  unknown: 'нет данных',
}

/** R20, a proposal: the borders of the official profile have not been published. */
export function riskLevel(risk: Exact): RiskLevel {
  if (compare(risk, HIGH) >= 0) return 'high'
  return compare(risk, MEDIUM) >= 0 ? 'medium' : 'low'
}

export function riskLevelInWords(level: RiskLevel | 'unknown'): string {
  return WORDS[level]
}
