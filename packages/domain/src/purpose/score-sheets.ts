import { headScoreSheet } from '../forms/heads/head-score-sheet.ts'
import { headSheet } from '../forms/heads/head-sheet.ts'
import type { SheetUse } from './declarations.ts'

/** Every score sheet, with its purpose. */
export const sheetUses: readonly SheetUse[] = [{ sheet: headScoreSheet, purpose: 'personnel', form: headSheet.id }]
