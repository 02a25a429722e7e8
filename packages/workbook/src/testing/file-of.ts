import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx'
import { CSV_SHEET } from '../bytes/read-csv.ts'
import { xlsxOf, type Input, type InputSheet } from './xlsx-of.ts'

export type FileKind = 'xlsx' | 'xls' | 'ods' | 'csv' | 'csv-1251'

export const fileKinds: readonly FileKind[] = ['xlsx', 'xls', 'ods', 'csv', 'csv-1251']

/** The sheet in a file of the kind. A csv has only texts, and its sheet has no name of its own. */
export async function fileOf(kind: FileKind, sheet: InputSheet): Promise<Uint8Array> {
  switch (kind) {
    case 'xlsx':
      return xlsxOf([sheet])
    case 'xls':
      return written(sheet, 'biff8')
    case 'ods':
      return written(sheet, 'ods')
    case 'csv':
      return new TextEncoder().encode(csvText(sheet))
    case 'csv-1251':
      return windows1251(csvText(sheet))
  }
}

export function sheetNameIn(kind: FileKind, { name }: InputSheet): string {
  return kind.startsWith('csv') ? CSV_SHEET : name
}

function written({ name, rows, merges = [] }: InputSheet, bookType: 'biff8' | 'ods'): Uint8Array {
  // Programs write an error into an ods as text.
  const isText = (input: Input): boolean =>
    bookType === 'ods' && typeof input === 'object' && input !== null && 'error' in input
  const contents = rows.map((row) => row.map((input) => (isText(input) ? textOf(input) : cellOf(input))))
  const sheet: WorkSheet = utils.aoa_to_sheet(contents)
  sheet['!merges'] = merges.map((range) => utils.decode_range(range))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, name)
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)
}

function cellOf(input: Input): CellObject | string | number | boolean | null {
  if (typeof input !== 'object' || input === null) return input
  if (input instanceof Date) return { t: 'n', v: input.getTime() / 86_400_000 + 25_569, z: 'dd.mm.yyyy' }
  if ('percent' in input) return { t: 'n', v: input.percent, z: '0%' }
  if ('error' in input) return { t: 'e', v: { '#DIV/0!': 0x07, '#N/A': 0x2a, '#REF!': 0x17 }[input.error] }
  return typeof input.result === 'string'
    ? { t: 's', v: input.result, f: input.formula }
    : { t: 'n', v: input.result ?? 0, f: input.formula }
}

function csvText({ rows }: InputSheet): string {
  return rows.map((row) => row.map((input) => `"${textOf(input).replaceAll('"', '""')}"`).join(';')).join('\r\n')
}

function textOf(input: Input): string {
  if (input === null) return ''
  if (typeof input === 'boolean') return input ? 'ИСТИНА' : 'ЛОЖЬ'
  if (input instanceof Date) return input.toISOString().slice(0, 10).split('-').toReversed().join('.')
  if (typeof input === 'string') return input
  if (typeof input === 'number') return String(input).replace('.', ',')
  if ('percent' in input) return `${String(input.percent * 100).replace('.', ',')}%`
  return 'error' in input ? input.error : String(input.result ?? '')
}

/** The encoding in which Russian Excel saves; a letter that it has not is written «?», as Excel does. */
function windows1251(text: string): Uint8Array {
  const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, code) => code))
  return Uint8Array.from([...text].map((letter) => (letters.includes(letter) ? letters.indexOf(letter) : 0x3f)))
}
