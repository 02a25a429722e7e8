import type { Figures } from '../figures.ts'

export const textbooksFigures: Figures = {}
