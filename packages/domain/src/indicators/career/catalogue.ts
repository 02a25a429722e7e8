import type { Indicator } from '../../kernel/indicator.ts'

export const careerIndicators: readonly Indicator[] = []
