import type { Indicator } from '../../kernel/indicator.ts'

export const textbooksIndicators: readonly Indicator[] = []
