import type { Indicator } from '../../kernel/indicator.ts'

export const lowResultsIndicators: readonly Indicator[] = []
