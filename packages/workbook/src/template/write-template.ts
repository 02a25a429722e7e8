import { addFormSheet } from './form-sheet.ts'
import { addInstructionSheet } from './instruction-sheet.ts'
import { gatherLists } from './lists-sheet.ts'
import type { TemplateInput } from './template-input.ts'
import { addUnitsSheet } from './units-sheet.ts'

/**
 * The workbook that a district fills: instruction, organisations, one sheet a form with rows ready for every applicable unit and
 * period. With `prefill` the figures stand in it, so that it is the export of stored facts too. Throws a RangeError when a
 * submission belongs to none of the forms. Forms that are counted from a register are left out: nobody fills them in.
 */
export async function writeTemplate(input: TemplateInput): Promise<Uint8Array> {
  const ids = new Set(input.forms.map(({ id }) => id))
  const stray = input.prefill?.find(({ form }) => !ids.has(form))
  if (stray) throw new RangeError(`the template has no form ${stray.form}`)
  // Loaded here: whoever only reads workbooks needs no writer.
  const { default: excel } = await import('exceljs')
  const workbook = new excel.Workbook()
  const forms = input.forms.filter(({ register }) => register === undefined)
  addInstructionSheet(workbook, { ...input, forms })
  addUnitsSheet(workbook, input)
  const lists = gatherLists()
  for (const form of forms) addFormSheet(workbook, form, { ...input, forms }, lists.add)
  lists.writeTo(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
