import type { Figures } from '../figures.ts'

export const proceduresFigures: Figures = {}
