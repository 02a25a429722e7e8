/** Sheets of the template that hold no figures. */
export const INSTRUCTION_SHEET = 'Как заполнить'
export const UNITS_SHEET = 'Организации'
export const LISTS_SHEET = 'Списки'
/** The first sheet of a marked-up copy. */
export const ERRORS_SHEET = 'Ошибки'

export function isServiceSheet(name: string): boolean {
  return [INSTRUCTION_SHEET, UNITS_SHEET, LISTS_SHEET, ERRORS_SHEET].includes(name)
}
