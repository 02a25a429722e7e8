import { describe, expect, it } from 'vitest'
import { cellAddress } from '../cell-address.ts'
import { Chance } from '../testing/chance.ts'
import { faultKinds, type FaultKind, type Marked } from '../testing/fault-kinds.ts'
import { fileKinds, fileOf, sheetNameIn } from '../testing/file-of.ts'
import { context, type FormId } from '../testing/sample.ts'
import { seededTable, sheetOfTable, type SeededTable } from '../testing/seeded-table.ts'
import { readFactsFromBytes } from './read-facts-from-bytes.ts'
import { plainText } from '../testing/xlsx-of.ts'

const SEEDS = Array.from({ length: 6 }, (_, seed) => seed)
const LEAST = 300

describe('faults planted by chance in good tables, over every kind of file', () => {
  it(`are ${LEAST} and more, of 30 kinds and more`, () => {
    expect(faultKinds.length).toBeGreaterThanOrEqual(30)
    expect(faultKinds.length * SEEDS.length).toBeGreaterThanOrEqual(LEAST)
    expect(new Set(faultKinds.map(({ name }) => name)).size).toBe(faultKinds.length)
  })

  it.each(faultKinds)('$name is found in its cell, and nothing else is', async (fault) => {
    for (const seed of SEEDS) expect(await found(fault, seed)).toEqual(await expected(fault, seed))
  })
})

describe('good tables', () => {
  const forms: readonly FormId[] = ['oge-results', 'ege-results', 'gia9-graduates', 'gia11-graduates']

  it.each(forms.flatMap((form) => fileKinds.map((kind) => ({ form, kind }))))(
    '$form in a file of $kind gives no alarm, in whatever notation',
    async ({ form, kind }) => {
      for (const seed of SEEDS.slice(0, 3)) {
        const plain = await readFactsFromBytes(await fileOf(kind, sheetOfTable(seededTable(form, seed))), context)
        expect(plain.problems).toEqual([])
        expect(plain.submissions.length).toBeGreaterThan(0)
        const dressed = await readFactsFromBytes(await fileOf(kind, sheetOfTable(dress(form, seed))), context)
        expect(dressed.problems).toEqual([])
        expect(dressed.submissions).toEqual(plain.submissions)
      }
    },
  )
})

async function found(fault: FaultKind, seed: number): Promise<unknown> {
  const { table, marked, kind } = planted(fault, seed)
  const sheet = sheetOfTable(table)
  const result = await readFactsFromBytes(await fileOf(kind, sheet), context)
  const places = result.problems.map(({ code, sheet: name, cell, row }) => ({ code, sheet: name, cell, row }))
  const at = { seed, kind, submissions: result.submissions.length }
  if (marked.kind !== 'row') return { ...at, places: places.map(({ row: _, ...place }) => place) }
  return {
    ...at,
    sheets: [...new Set(places.map((place) => place.sheet))],
    rows: [...new Set(places.map(({ row }) => row))],
  }
}

async function expected(fault: FaultKind, seed: number): Promise<unknown> {
  const { table, marked, kind } = planted(fault, seed)
  const sheet = sheetNameIn(kind, sheetOfTable(table))
  const at = { seed, kind, submissions: 0 }
  const top = table.above.length
  const address = (title: string, row: number): string => cellAddress({ row, column: table.columns.indexOf(title) })
  switch (marked.kind) {
    case 'row':
      return { ...at, sheets: [sheet], rows: [top + marked.row + 2] }
    case 'no cell':
      return { ...at, places: [{ code: fault.code, sheet, cell: null }] }
    case 'heading':
      return { ...at, places: [{ code: fault.code, sheet, cell: address(marked.title, top) }] }
    case 'cells': {
      const cells = marked.cells.map(([title, row]) => address(title, top + 1 + row))
      return { ...at, places: cells.map((cell) => ({ code: fault.code, sheet, cell })) }
    }
  }
}

function planted(
  fault: FaultKind,
  seed: number,
): { table: SeededTable; marked: Marked; kind: (typeof fileKinds)[number] } {
  const table = seededTable(fault.form, seed)
  const marked = fault.plant(table, new Chance(seed + 1000))
  const kinds = fault.files ?? fileKinds
  return { table, marked, kind: kinds[seed % kinds.length] ?? 'xlsx' }
}

/** The same figures as people write them: counts with shares, soft hyphens, a heading again in the middle, totals at the end. */
function dress(form: FormId, seed: number): SeededTable {
  const table = seededTable(form, seed)
  const chance = new Chance(seed + 2000)
  const counted = /^(Участников|Выпускников|Допущены)/
  const notations = (count: number): readonly (string | number)[] => [
    `${count} (9%)`,
    `${count} чел.`,
    `${count}\u00a0человек/65,84%`,
    `\u00a0${count} `,
    `${count},0`,
    String(count),
    count,
  ]
  const dressed = table.rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([title, input]) => [
        title,
        counted.test(title) && typeof input === 'number' ? chance.one(notations(input)) : input,
      ]),
    ),
  )
  const heading = Object.fromEntries(table.headings.map((title) => [plainText(title), title]))
  const fields = table.headings.map(plainText).filter((title) => counted.test(title))
  const sums = fields.map((title) => [title, table.rows.reduce((sum, row) => sum + Number(row[title]), 0)])
  table.rows = [...dressed.slice(0, 3), heading, ...dressed.slice(3)]
  table.below.push({ Организация: 'Итого по району', ...Object.fromEntries(sums) })
  table.headings = table.headings.map((title) =>
    plainText(title).replace('астник', 'аст\u00adник').replace('пускник', 'пуск-\nник'),
  )
  return table
}
