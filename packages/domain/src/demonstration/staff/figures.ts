import type { Figures } from '../figures.ts'

export const staffFigures: Figures = {}
