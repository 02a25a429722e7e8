import type { Figures } from '../figures.ts'

export const lowResultsFigures: Figures = {}
