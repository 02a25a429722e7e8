import type { Indicator } from '../../kernel/indicator.ts'

export const contingentIndicators: readonly Indicator[] = []
