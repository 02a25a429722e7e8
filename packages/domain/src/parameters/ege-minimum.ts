import { egeMinimumOrder } from '../acts/attestation/ege-minimum-order.ts'
import { defineParameter, type ParameterRow } from '../kernel/parameter.ts'

/**
 * Minimum test scores. Russian and maths: what a school certificate needs; subjects of choice: the floor set by Рособрнадзор.
 * Base maths is marked 2–5 and has its minimum in `markPassed`. Values of 2019–2024 are carried back from 2025 unchecked.
 */
const scores: readonly (readonly [subject: string, score: number, pressFrom: 2025 | 2026])[] = [
  ['rus', 24, 2025],
  ['math', 27, 2025],
  ['physics', 36, 2026],
  ['chemistry', 36, 2026],
  ['biology', 36, 2026],
  ['informatics', 40, 2026],
  ['social', 42, 2026],
  ['geography', 37, 2026],
  ['history', 32, 2026],
  ['literature', 32, 2026],
  ['english', 22, 2026],
  ['german', 22, 2026],
  ['french', 22, 2026],
]

export const egeMinimum = defineParameter({
  id: 'ege-minimum',
  title: 'Минимальное количество баллов ЕГЭ',
  unit: 'score',
  checked: '2026-11-24',
  rows: scores.flatMap(([subject, value, pressFrom]): ParameterRow[] => {
    const level = subject === 'math' ? 'profile' : 'single'
    const shared = { for: { subject, level }, value, source: egeMinimumOrder.whole() }
    return [
      { ...shared, from: '2019-01-01', to: `${pressFrom - 1}-12-31`, provenance: 'unverified' },
      { ...shared, from: `${pressFrom}-01-01`, provenance: 'press' },
    ]
  }),
})
