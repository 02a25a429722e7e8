import type { Indicator } from '../../kernel/indicator.ts'

export const upbringingIndicators: readonly Indicator[] = []
