import type { Indicator } from '../../kernel/indicator.ts'

export const talentsIndicators: readonly Indicator[] = []
