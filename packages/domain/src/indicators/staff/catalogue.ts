import type { Indicator } from '../../kernel/indicator.ts'

export const staffIndicators: readonly Indicator[] = []
