import type { Indicator } from '../../kernel/indicator.ts'

export const proceduresIndicators: readonly Indicator[] = []
