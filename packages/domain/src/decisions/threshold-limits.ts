import type { Parameter } from '../kernel/parameter.ts'

/** The least and the most that a number of a unit can be. */
const LIMITS: Readonly<Record<Parameter['unit'], { readonly least: number; readonly most: number }>> = {
  percent: { least: 0, most: 100 },
  score: { least: 0, most: 100 },
  mark: { least: 2, most: 5 },
  weight: { least: 0, most: 1000 },
  procedures: { least: 1, most: 100 },
  persons: { least: 0, most: 10_000 },
}

export function limitsOf(unit: Parameter['unit']): { readonly least: number; readonly most: number } {
  return LIMITS[unit]
}
