import type { SheetUse } from './declarations.ts'

/** Every score sheet, with its purpose. */
export const sheetUses: readonly SheetUse[] = []
