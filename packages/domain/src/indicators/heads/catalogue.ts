import type { Indicator } from '../../kernel/indicator.ts'

export const headsIndicators: readonly Indicator[] = []
