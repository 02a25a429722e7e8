import { CFB } from '@e965/xlsx'
import excel from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../sheets.ts'
import { xlsxOf } from '../testing/xlsx-of.ts'
import { readWorkbook, type ReadOptions } from './read-workbook.ts'
import { WorkbookRefusal } from './refusal.ts'

const CONTENT_TYPES = '[Content_Types].xml'

describe('a file that is no workbook is refused by what it is', () => {
  it('empty file', async () => expect(await refusedAs(new Uint8Array())).toBe('empty-file'))

  it('document of Word under the name of a workbook', async () => {
    const types =
      '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    const docx = zipSync({ [CONTENT_TYPES]: strToU8(types), 'word/document.xml': strToU8('<w:document/>') })
    expect(await refusedAs(docx)).toBe('word-document')
    await expect(readWorkbook(docx)).rejects.toThrow('Это документ Word')
  })

  it('presentation', async () => {
    expect(await refusedAs(zipSync({ [CONTENT_TYPES]: strToU8('presentationml.presentation.main+xml') }))).toBe(
      'presentation',
    )
  })

  it('document of LibreOffice Writer', async () => {
    expect(await refusedAs(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }))).toBe(
      'word-document',
    )
  })

  it('zip with something else', async () => {
    expect(await refusedAs(zipSync({ 'ОГЭ.xlsx': strToU8('x') }))).toBe('archive')
  })

  it('binary workbook', async () => {
    expect(await refusedAs(spreadsheet({ 'xl/workbook.bin': strToU8('x') }))).toBe('binary-workbook')
  })

  it('workbook behind a password', async () => {
    expect(await refusedAs(oldOfficeFile(['EncryptionInfo', 'EncryptedPackage']))).toBe('password')
  })

  it('table of LibreOffice behind a password', async () => {
    const manifest = '<manifest:encryption-data manifest:checksum="x"/>'
    const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet')
    expect(await refusedAs(zipSync({ mimetype, 'META-INF/manifest.xml': strToU8(manifest) }))).toBe('password')
  })

  it('zip whose entries are encrypted', async () => {
    const bytes = await xlsxOf([{ name: 'А', rows: [[1]] }])
    for (const at of signatures(bytes, 0x02014b50)) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1
    expect(await refusedAs(bytes)).toBe('password')
  })

  it('old document of Word', async () => expect(await refusedAs(oldOfficeFile(['WordDocument']))).toBe('word-document'))

  it('truncated old file', async () => {
    expect(await refusedAs(oldOfficeFile(['Workbook']).slice(0, 600))).toBe('broken-file')
  })

  it.each([
    ['pdf', '%PDF-1.7\n'],
    ['web-page', '<html><table><tr><td>5</td></tr></table></html>'],
    ['web-page', '<?xml version="1.0"?><Workbook/>'],
    ['word-document', '{\\rtf1\\ansi'],
    ['archive', 'Rar!\u001a'],
  ])('%s', async (code, text) => expect(await refusedAs(strToU8(text))).toBe(code))

  it.each([
    ['image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['image', [0xff, 0xd8, 0xff, 0xe0]],
    ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
    ['unknown-format', [0x00, 0x01, 0x02, 0x03]],
    ['broken-file', [0x50, 0x4b, 0x03, 0x04, 0x00]],
  ])('%s by its first bytes', async (code, bytes) => expect(await refusedAs(new Uint8Array(bytes))).toBe(code))

  it('workbook cut short anywhere', async () => {
    const bytes = await xlsxOf([{ name: 'А', rows: [[1]] }])
    for (const share of [0.1, 0.5, 0.9]) {
      expect(await refusedAs(bytes.slice(0, Math.floor(bytes.length * share)))).toBe('broken-file')
    }
  })

  it('workbook with spoilt packed bytes', async () => {
    const bytes = await xlsxOf([{ name: 'А', rows: [[1]] }])
    const [first = 0] = signatures(bytes, 0x04034b50)
    bytes.fill(0xff, first + 60, first + 120)
    expect(await refusedAs(bytes)).toBe('broken-file')
  })
})

describe('a zip is bounded before and while it is opened', () => {
  const bomb = (): Uint8Array => spreadsheet({ 'xl/worksheets/sheet1.xml': new Uint8Array(11 * 1024 * 1024) })

  it('refuses a bomb by its directory', async () => expect(await refusedAs(bomb())).toBe('zip-bomb'))

  it('refuses a bomb whose directory lies', async () => {
    const bytes = bomb()
    const view = new DataView(bytes.buffer)
    for (const at of signatures(bytes, 0x02014b50))
      view.setUint32(at + 24, Math.min(view.getUint32(at + 24, true), 2000), true)
    for (const at of signatures(bytes, 0x04034b50))
      view.setUint32(at + 22, Math.min(view.getUint32(at + 22, true), 2000), true)
    expect(await refusedAs(bytes)).toBe('zip-bomb')
  })

  it('refuses an entry shorter than declared', async () => {
    const bytes = spreadsheet({ 'xl/workbook.xml': strToU8('<workbook/>') })
    const view = new DataView(bytes.buffer)
    for (const at of signatures(bytes, 0x02014b50)) view.setUint32(at + 24, view.getUint32(at + 24, true) + 1, true)
    expect(await refusedAs(bytes)).toBe('broken-file')
  })

  it('refuses a small table whose one cell repeats over millions', async () => {
    const cell = '<table:table-cell table:number-columns-repeated="400"><text:p>5</text:p></table:table-cell>'
    const rows = `<table:table-row table:number-rows-repeated="49000">${cell}</table:table-row>`
    expect(await refusedAs(openDocument(rows))).toBe('zip-bomb')
  })

  it('refuses paragraphs within paragraphs without end, and takes many beside each other', async () => {
    const cell = (paragraphs: string): string =>
      `<table:table-row><table:table-cell>${paragraphs}</table:table-cell></table:table-row>`
    const nested = '<text:p>'.repeat(20_000) + '</text:p>'.repeat(20_000)
    expect(await refusedAs(openDocument(cell(nested)))).toBe('reading-failed')
    const { sheets } = await readWorkbook(
      openDocument(cell('<text:p>5</text:p><text:p/><text:p>6</text:p>'.repeat(10))),
    )
    expect(sheets[0]?.rows).toHaveLength(1)
  })

  it('lets blank cells repeat to the edge of the sheet, as they always do', async () => {
    const cells =
      '<table:table-cell><text:p>5</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16383"/>'
    const rows = `<table:table-row>${cells}</table:table-row>`
    const end =
      '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    const { sheets } = await readWorkbook(openDocument(rows + end))
    expect(sheets[0]?.rows).toHaveLength(1)
  })

  it('refuses merged ranges that cover more cells than there are', async () => {
    const bytes = await xlsxOf([{ name: 'А', rows: [[1, 2], [3]], merges: ['A1:B1'] }])
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)
    expect(await refusedAs(withSheet(bytes, (xml) => xml.replace(/(?=<mergeCell )/, merges)))).toBe('reading-failed')
    const beyond = withSheet(bytes, (xml) => xml.replace(/(?=<mergeCell )/, '<mergeCell ref="A3:XFD1048576"/>'))
    expect((await readWorkbook(beyond)).sheets[0]?.merges).toHaveLength(1)
  })

  it('takes no part apart for more sheets than there may be', async () => {
    const bytes = await xlsxOf([{ name: 'А', rows: [[1]] }])
    const sheets = Array.from({ length: 3000 }, (_, n) => `<sheet name="Б${n}" sheetId="${n + 9}" r:id="rId1"/>`)
    const parts = unzipSync(bytes)
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
    const crowded = strToU8(workbook.replace('</sheets>', `${sheets.join('')}</sheets>`))
    expect(await refusedAs(zipSync({ ...parts, 'xl/workbook.xml': crowded }))).toBe('too-large')
  })

  it('refuses what is larger than the limits', async () => {
    const bytes = await xlsxOf([
      { name: 'А', rows: [[1, 2], [3], [4]] },
      { name: 'Б', rows: [[1]] },
    ])
    const limit = async (limits: ReadOptions['limits']): Promise<string> => {
      const problem = await refusalOf(bytes, limits)
      return `${problem.code}: ${problem.message}`
    }
    expect(await limit({ fileBytes: 100 })).toMatch(/^too-large: Файл больше/)
    expect(await limit({ inflatedBytes: 1000 })).toMatch(/^too-large: После распаковки/)
    expect(await limit({ zipEntries: 3 })).toMatch(/^too-large: В книге больше/)
    expect(await limit({ sheets: 1 })).toMatch(/^too-large: В книге больше/)
    expect(await limit({ rows: 2 })).toMatch(/^too-large: На листе больше/)
    expect(await limit({ columns: 1 })).toMatch(/^too-large: На листе больше/)
    expect((await readWorkbook(bytes, { limits: { rows: 3, columns: 2, sheets: 2 } })).sheets).toHaveLength(2)
  })
})

describe('cells keep what they are', () => {
  it('of every kind', async () => {
    const date = new Date(Date.UTC(2026, 4, 12))
    const rows = [
      ['текст', 5, 4.5, { percent: 0.25 }, date, true, { error: '#N/A' } as const, '  ', { formula: 'B1+1' }],
    ]
    const { sheets } = await readWorkbook(
      await xlsxOf([{ name: 'А', rows: [...rows, [{ formula: 'B1+1', result: 6 }]] }]),
    )
    expect(sheets[0]?.rows).toEqual([
      {
        cells: [
          { kind: 'text', text: 'текст' },
          { kind: 'number', text: '5', value: 5, percent: false },
          { kind: 'number', text: '4,5', value: 4.5, percent: false },
          { kind: 'number', text: '25%', value: 0.25, percent: true },
          { kind: 'date', text: '12.05.2026' },
          { kind: 'boolean', text: 'ИСТИНА', value: true },
          { kind: 'error', text: '#N/A' },
          null,
          { kind: 'formula', text: '=B1+1' },
        ],
      },
      { cells: [{ kind: 'number', text: '6', value: 6, percent: false }] },
    ])
  })

  it('of which one stands at the end of nowhere', async () => {
    const bytes = await xlsxOf([{ name: 'А', rows: [[1]] }])
    const far = (reference: string): Uint8Array =>
      withSheet(bytes, (xml) => xml.replaceAll('r="A1"', `r="${reference}"`))
    expect(await refusedAs(far('A1048576'))).toBe('too-large')
    expect(await refusedAs(far('ZZZ1'))).toBe('too-large')
    expect(await refusedAs(far('ZZZ99999999'))).toBe('too-large')
  })

  it('but what has no kind at all is blank', async () => {
    const cells = '<table:table-cell></table:table-cell></table:table-cell>5<table:table-cell>'
    const { sheets } = await readWorkbook(openDocument(`<table:table-row>${cells}</table:table-row>`))
    expect(sheets[0]?.rows).toEqual([])
  })

  it('as numbers in full, whatever part of them the format shows', async () => {
    const formats: readonly (readonly [number, string, string])[] = [
      [12.5, '0', '12,5'],
      [10_054, '#,##0', '10054'],
      [7, '000', '007'],
      [5, '0.00', '5,00'],
      [12, '0" чел."', '12'],
    ]
    const workbook = new excel.Workbook()
    formats.forEach(([value, numFmt], index) => {
      const cell = workbook.addWorksheet(`Л${index}`).getCell('A1')
      Object.assign(cell, { value, numFmt })
    })
    const { sheets } = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
    expect(sheets.map((sheet) => contentOf(sheet, 'A1')?.text)).toEqual(formats.map(([, , text]) => text))
  })

  it('at their addresses, across blank rows and columns, with merges', async () => {
    const bytes = await xlsxOf([{ name: 'А', rows: [[], [], [null, null, 'здесь']], merges: ['C3:D4'] }])
    const [sheet] = (await readWorkbook(bytes)).sheets
    expect(sheet && contentOf(sheet, 'C3')).toEqual({ kind: 'text', text: 'здесь' })
    expect(sheet && contentOf(sheet, 'A1')).toBeNull()
    expect(sheet?.merges).toEqual([{ from: { row: 2, column: 2 }, to: { row: 3, column: 3 } }])
  })
})

function spreadsheet(parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync({ [CONTENT_TYPES]: strToU8('spreadsheetml.sheet.main+xml'), ...parts }, { level: 6 })
}

function withSheet(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const name = 'xl/worksheets/sheet1.xml'
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) })
}

function openDocument(rows: string): Uint8Array {
  const table = `<table:table table:name="А">${rows}</table:table>`
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    'meta.xml': strToU8('<office:document-meta/>'),
    'styles.xml': strToU8('<office:document-styles/>'),
    'content.xml': strToU8(
      `<office:document-content><office:spreadsheet>${table}</office:spreadsheet></office:document-content>`,
    ),
  })
}

function oldOfficeFile(streams: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new()
  for (const name of streams) CFB.utils.cfb_add(file, `/${name}`, new Uint8Array(5000))
  return new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayLike<number>)
}

function signatures(bytes: Uint8Array, signature: number): readonly number[] {
  const view = new DataView(bytes.buffer)
  const places = Array.from({ length: bytes.length - 4 }, (_, at) => at)
  return places.filter((at) => view.getUint32(at, true) === signature)
}

async function refusedAs(bytes: Uint8Array): Promise<string> {
  return (await refusalOf(bytes)).code
}

async function refusalOf(bytes: Uint8Array, limits: ReadOptions['limits'] = {}): Promise<WorkbookRefusal['problem']> {
  const error: unknown = await readWorkbook(bytes, { limits }).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof WorkbookRefusal)) throw new Error(`not refused: ${String(error)}`)
  return error.problem
}
