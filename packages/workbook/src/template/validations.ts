import type { DataValidation, Worksheet } from 'exceljs'

declare module 'exceljs' {
  interface Worksheet {
    /** Present at run time, left out of the library's own declarations. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void }
  }
}

/** One rule for a range: set cell by cell, the library writes ranges that overlap, and Excel takes the file for a broken one. */
export function validateRange(sheet: Worksheet, range: string, validation: DataValidation): void {
  sheet.dataValidations.add(range, validation)
}

/** A choice from a list kept elsewhere in the workbook. */
export function choiceFrom(reference: string): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [reference],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Нет в списке',
    error: 'Выберите значение из списка в ячейке.',
  }
}

export const quantity: DataValidation = {
  type: 'decimal',
  operator: 'greaterThanOrEqual',
  allowBlank: true,
  formulae: [0],
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Нужно число',
  error: 'Впишите число, 0 или больше. Если данных нет, оставьте ячейку пустой.',
}

export const wholeNumber: DataValidation = {
  type: 'whole',
  operator: 'greaterThanOrEqual',
  allowBlank: true,
  formulae: [0],
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Нужно целое число',
  error: 'Впишите целое число: 0, если никого. Если данных нет, оставьте ячейку пустой.',
}
