import excel from 'exceljs'

/** What a test puts into a cell. */
export type Input =
  | string
  | number
  | boolean
  | Date
  | null
  | { readonly formula: string; readonly result?: number | string }
  | { readonly error: '#DIV/0!' | '#N/A' | '#REF!' }
  | { readonly percent: number }

/** What was put in as plain text or number, as text; anything else is no text. */
export function plainText(input: Input | undefined): string {
  if (typeof input !== 'string' && typeof input !== 'number') throw new Error('not a plain text or number')
  return String(input)
}

export interface InputSheet {
  readonly name: string
  readonly rows: readonly (readonly Input[])[]
  /** Merged ranges in A1 notation. */
  readonly merges?: readonly string[]
}

/** A real xlsx file with these cells. */
export async function xlsxOf(sheets: readonly InputSheet[]): Promise<Uint8Array> {
  const workbook = new excel.Workbook()
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = workbook.addWorksheet(name)
    rows.forEach((row, index) => row.forEach((input, column) => put(sheet.getCell(index + 1, column + 1), input)))
    merges.forEach((range) => sheet.mergeCells(range))
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

export function put(cell: excel.Cell, input: Input): void {
  if (typeof input !== 'object' || input === null || input instanceof Date) {
    cell.value = input
  } else if ('percent' in input) {
    cell.value = input.percent
    cell.numFmt = '0%'
  } else if ('error' in input) {
    cell.value = { error: input.error } as excel.CellErrorValue
  } else {
    cell.value = {
      formula: input.formula,
      ...(input.result !== undefined && { result: input.result }),
    } as excel.CellFormulaValue
  }
}
