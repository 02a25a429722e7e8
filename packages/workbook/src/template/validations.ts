import type { DataValidation } from 'exceljs'

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
