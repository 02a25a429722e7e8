import type { Figures } from '../figures.ts'

export const careerFigures: Figures = {}
