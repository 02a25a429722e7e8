import ExcelJS, { type Workbook, type Worksheet } from 'exceljs'
import type { Page } from 'playwright-core'

/** Heading → what is written under it. */
export type Row = Readonly<Record<string, string | number>>

/** Gets the template by its button, the way a person does. */
export async function downloadTemplate(page: Page, from: string, to: string): Promise<Workbook> {
  await page.getByLabel('С учебного года').selectOption({ label: from })
  await page.getByLabel('По учебный год').selectOption({ label: to })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Скачать пустой шаблон' }).click(),
  ])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await download.path())
  return workbook
}

/** Writes into the row that the key names, or into a fresh one; returns the address of each written cell by its heading. */
export function fillRow(
  workbook: Workbook,
  sheetName: string,
  key: Row,
  values: Row,
): Readonly<Record<string, string>> {
  const sheet = workbook.getWorksheet(sheetName)
  if (!sheet) throw new Error(`the template has no sheet ${sheetName}`)
  const { row: heading, columns } = headingOf(sheet)
  const columnOf = (title: string): number => {
    const column = columns.get(title)
    if (column === undefined) throw new Error(`the sheet ${sheetName} has no column ${title}`)
    return column
  }
  let row = heading + 1
  const blank = (): boolean => sheet.getCell(row, columnOf('Организация')).text === ''
  const named = (): boolean =>
    Object.entries(key).every(([title, text]) => sheet.getCell(row, columnOf(title)).text === text)
  while (!blank() && !named()) row += 1
  const entries = Object.entries({ ...key, ...values })
  for (const [title, value] of entries) sheet.getCell(row, columnOf(title)).value = value
  return Object.fromEntries(entries.map(([title]) => [title, sheet.getCell(row, columnOf(title)).address]))
}

/** Has a file read on the page, sends what was counted and waits for its preview. */
export async function upload(page: Page, workbook: Workbook, name: string): Promise<void> {
  await choose(page, workbook, name)
  await page.getByRole('button', { name: 'Отправить на проверку' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Takes a file by the button of the page and waits until it has been read. */
export async function choose(page: Page, workbook: Workbook, name: string): Promise<void> {
  const bytes = await workbook.xlsx.writeBuffer()
  await chooseBytes(page, Buffer.from(bytes), name)
  await page.getByRole('heading', { level: 2, name: `«${name}»` }).waitFor()
}

export async function chooseBytes(page: Page, buffer: Buffer, name: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Выбрать (другой )?файл$/ }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer })
}

function headingOf(sheet: Worksheet): { readonly row: number; readonly columns: ReadonlyMap<string, number> } {
  for (let row = 1; row <= 30; row += 1) {
    if (sheet.getCell(row, 1).text !== 'Организация') continue
    const columns = new Map<string, number>()
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      columns.set(sheet.getCell(row, column).text, column)
    }
    return { row, columns }
  }
  throw new Error(`the sheet ${sheet.name} has no heading`)
}
