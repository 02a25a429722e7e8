import type { Figures } from '../figures.ts'

export const upbringingFigures: Figures = {}
