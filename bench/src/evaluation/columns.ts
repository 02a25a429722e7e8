import { cellKey, cellsOfIndicator, forms, indicators, type CellPosition, type Submission } from '@msoko/domain'

/** Everything that the loops read, in flat arrays: a year after another, in it a school after another, in it a cell after another. */
export interface Columns {
  readonly years: number
  readonly schools: number
  readonly ege: Exam & { readonly scores: Int32Array; readonly hasScores: Uint8Array }
  readonly oge: Exam & { readonly marks: Int32Array; readonly notAssessed: Int32Array }
  readonly eleven: Readonly<Record<ElevenField, Int32Array>>
  readonly nine: Readonly<Record<NineField, Int32Array>>
}

interface Exam {
  /** In the order of the catalogue. */
  readonly cells: readonly CellPosition[]
  readonly takers: Int32Array
  readonly belowMinimum: Int32Array
}

type ElevenField = 'graduates' | 'belowEither' | 'belowRussian' | 'belowMaths' | 'certificateBySeptember'
type NineField = 'graduates' | 'certificateBySeptember' | 'repeating'

export const BINS = 101

export function columnsOf(
  submissions: readonly Submission[],
  units: readonly string[],
  periods: readonly string[],
): Columns {
  const [years, schools] = [periods.length, units.length]
  const rows = years * schools
  const [egeCells, ogeCells] = [cellsOf('ege-takers'), cellsOf('oge-below-minimum')]
  const ints = (length: number): Int32Array => new Int32Array(length)
  const counts = <F extends string>(fields: readonly F[]): Record<F, Int32Array> =>
    Object.fromEntries(fields.map((field) => [field, ints(rows)])) as Record<F, Int32Array>
  const exam = (cells: readonly CellPosition[]): Exam => {
    const size = rows * cells.length
    return { cells, takers: ints(size), belowMinimum: ints(size) }
  }
  const columns: Columns = {
    years,
    schools,
    ege: {
      ...exam(egeCells),
      scores: ints(rows * egeCells.length * BINS),
      hasScores: Uint8Array.from(egeCells, ({ level }) => Number(level !== 'base')),
    },
    oge: { ...exam(ogeCells), marks: ints(rows * ogeCells.length * 6), notAssessed: ints(rows * ogeCells.length) },
    eleven: counts(['graduates', 'belowEither', 'belowRussian', 'belowMaths', 'certificateBySeptember']),
    nine: counts(['graduates', 'certificateBySeptember', 'repeating']),
  }
  const at = new Map(
    periods.flatMap((period, year) => units.map((unit, school) => [`${period}|${unit}`, year * schools + school])),
  )
  for (const { form, unit, period, cells } of submissions) {
    const row = at.get(`${period}|${unit}`) ?? 0
    const fill = (target: Readonly<Record<string, unknown>>, index: number, key: string): void => {
      for (const [field, value] of Object.entries(cells[key] ?? {})) {
        const column = target[field]
        if (!(column instanceof Int32Array)) continue
        if (typeof value === 'number') column[index] = value
        else {
          const bins = field === 'scores' ? BINS : 6
          for (const [bin, events] of Object.entries(value)) column[index * bins + Number(bin)] = events
        }
      }
    }
    if (form === 'gia11-graduates') fill(columns.eleven, row, '')
    else if (form === 'gia9-graduates') fill(columns.nine, row, '')
    else {
      const [target, fixed] = form === 'ege-results' ? [columns.ege, { category: 'current' }] : [columns.oge, {}]
      target.cells.forEach((cell, index) =>
        fill({ ...target }, row * target.cells.length + index, cellKey({ ...cell, ...fixed, attempt: 'main' })),
      )
    }
  }
  return columns
}

function cellsOf(id: string): readonly CellPosition[] {
  const indicator = indicators.find((candidate) => candidate.id === id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  return cellsOfIndicator(indicator, forms)
}
