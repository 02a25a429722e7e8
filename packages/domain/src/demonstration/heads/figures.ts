import type { Figures } from '../figures.ts'

export const headsFigures: Figures = {}
