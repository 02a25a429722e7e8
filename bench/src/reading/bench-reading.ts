import { read } from '@e965/xlsx'
import { readFactsFromBytes } from '@msoko/workbook'
import { unzipSync } from 'fflate'
import { measure } from '../measure.ts'
import { printTimings } from '../print.ts'
import { LARGE_ROWS, largeContext, writeLargeWorkbook } from './large-workbook.ts'

/** A workbook of 10,000 rows and 20 columns: all of our reading beside the parse it stands on, and beside what nobody can do without. */
export async function benchReading(rounds: number): Promise<string> {
  const bytes = await writeLargeWorkbook()
  const { problems, submissions, sheets } = await readFactsFromBytes(bytes, largeContext)
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rowsRead, 0)
  const [main] = sheets.toSorted((a, b) => b.rowsRead - a.rowsRead)
  if (problems.length > 0 || rows !== LARGE_ROWS || main?.columns.length !== 20) {
    const first = JSON.stringify(problems[0])
    throw new Error(`read ${rows} rows of ${main?.columns.length} columns, ${problems.length} problems: ${first}`)
  }
  const cells = countCells(bytes)
  const timings = await measure(
    [
      {
        name: 'rows, facts and every check (`readFactsFromBytes`)',
        run: () => readFactsFromBytes(bytes, largeContext),
      },
      { name: 'bare parse (`@e965/xlsx` `read`)', run: () => read(bytes, { type: 'array', dense: true }) },
      { name: 'unzip and look for `<c`', run: () => countCells(bytes) },
    ],
    { rounds, clock: 'processor' },
  )
  const size = (bytes.length / 2 ** 20).toFixed(1)
  return printTimings(
    `${rows} rows × 20 columns, ${cells} cells, ${size} MB, ${submissions.length} submissions`,
    timings,
  )
}

function countCells(bytes: Uint8Array): number {
  let found = 0
  for (const sheet of Object.values(unzipSync(bytes, { filter: ({ name }) => name.startsWith('xl/worksheets/') }))) {
    const text = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength)
    for (let at = text.indexOf('<c '); at !== -1; at = text.indexOf('<c ', at + 3)) found += 1
  }
  return found
}
