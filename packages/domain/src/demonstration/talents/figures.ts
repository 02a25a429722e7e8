import type { Figures } from '../figures.ts'

export const talentsFigures: Figures = {}
