/** Who is going to read. A school sees itself; of the others it is told what the public is told. */
export type Audience =
  | { readonly kind: 'department' }
  | { readonly kind: 'school'; readonly units: readonly string[] }
  | { readonly kind: 'public' }

/** The counts behind a printed figure; null where there are no data. */
export interface CountCell {
  /** Persons or events that the figure speaks of: the denominator of a share. */
  readonly cases: number | null
  /** The part of them that a share counts; null when the figure is no share. */
  readonly part: number | null
}

export interface CountTable {
  readonly rows: readonly { readonly unit: string; readonly cells: readonly CountCell[] }[]
  /** Sums over the rows, printed below them; null when they are not printed. */
  readonly totals: readonly CountCell[] | null
}

/** The three states of a printed cell: the figure, «—» and «менее 5». */
export type Printed = 'shown' | 'no-data' | 'hidden'

export interface PrintedTable {
  readonly rows: readonly { readonly unit: string; readonly cells: readonly Printed[] }[]
  readonly totals: readonly Printed[] | null
}

/** Numbers of the municipality's own policy (`small-cohort`): no act sets them. */
export interface SuppressionLimits {
  /** Below so many cases a figure speaks of persons. */
  readonly fewestCases: number
  /** Below so many cases «nobody» and «everybody» speak of each person. */
  readonly fewestForAll: number
}

/**
 * Decides cell by cell what may be printed for an audience. Beside the small cells themselves it hides what would give them away by
 * subtraction from the total; with fewer than three rows of figures every row gives the others away.
 */
export function suppress(table: CountTable, audience: Audience, limits: SuppressionLimits): PrintedTable {
  const width = Math.max(table.totals?.length ?? 0, ...table.rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, column) => suppressColumn(table, column, audience, limits))
  return {
    rows: table.rows.map(({ unit }, row) => ({
      unit,
      cells: columns.map(({ states }) => states[row] ?? 'no-data'),
    })),
    totals: table.totals && columns.map(({ total }) => total),
  }
}

interface PrintedColumn {
  readonly states: readonly Printed[]
  readonly total: Printed
}

function suppressColumn(
  table: CountTable,
  column: number,
  audience: Audience,
  limits: SuppressionLimits,
): PrintedColumn {
  const cells = table.rows.map(({ unit, cells: row }) => ({ unit, cell: row[column] ?? NO_DATA }))
  const total = table.totals?.[column] ?? null
  const plain = (cell: CountCell): Printed => (cell.cases === null ? 'no-data' : 'shown')
  if (audience.kind === 'department') {
    return { states: cells.map(({ cell }) => plain(cell)), total: total === null ? 'no-data' : plain(total) }
  }
  const own = audience.kind === 'school' ? audience.units : []
  const others = cells.filter(({ unit, cell }) => !own.includes(unit) && (cell.cases ?? 0) > 0).map(({ cell }) => cell)
  const hidden = new Set(others.filter((cell) => isTelling(cell, limits) || others.length < 3))
  const totalShown = total !== null && total.cases !== null && !isTelling(total, limits)
  if (totalShown) hideComplement(others, hidden, limits)
  const remainderTells = totalShown && hidden.size > 0 && isTelling(sumOf([...hidden]), limits)
  const state = (unit: string, cell: CountCell): Printed => {
    if (cell.cases === null) return 'no-data'
    return !own.includes(unit) && hidden.has(cell) ? 'hidden' : 'shown'
  }
  return {
    states: cells.map(({ unit, cell }) => state(unit, cell)),
    total: total === null || total.cases === null ? 'no-data' : totalShown && !remainderTells ? 'shown' : 'hidden',
  }
}

const NO_DATA: CountCell = { cases: null, part: null }

/** The figure would speak of persons: of few, or of each of not many. */
function isTelling({ cases, part }: CountCell, { fewestCases, fewestForAll }: SuppressionLimits): boolean {
  if (cases === null || cases === 0) return false
  if (cases < fewestCases) return true
  return part !== null && (part === 0 || part === cases) && cases < fewestForAll
}

/** Hides the next smallest rows until what is left of the total after subtraction stands for several rows and tells of nobody. */
function hideComplement(others: readonly CountCell[], hidden: Set<CountCell>, limits: SuppressionLimits): void {
  const bySize = others.filter((cell) => !hidden.has(cell)).toSorted((a, b) => (a.cases ?? 0) - (b.cases ?? 0))
  for (const next of bySize) {
    if (hidden.size === 0) return
    if (hidden.size >= 2 && !isTelling(sumOf([...hidden]), limits)) return
    hidden.add(next)
  }
}

function sumOf(cells: readonly CountCell[]): CountCell {
  return cells.reduce<CountCell>(
    (sum, { cases, part }) => ({
      cases: (sum.cases ?? 0) + (cases ?? 0),
      part: part === null || sum.part === null ? null : sum.part + part,
    }),
    { cases: 0, part: 0 },
  )
}
