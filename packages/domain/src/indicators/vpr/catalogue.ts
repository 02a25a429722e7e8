import type { Indicator } from '../../kernel/indicator.ts'

export const vprIndicators: readonly Indicator[] = []
