/** Sheets of the template that hold no figures. */
export const INSTRUCTION_SHEET = 'Как заполнить'
export const UNITS_SHEET = 'Организации'
export const LISTS_SHEET = 'Списки'

export function isServiceSheet(name: string): boolean {
  return name === INSTRUCTION_SHEET || name === UNITS_SHEET || name === LISTS_SHEET
}
