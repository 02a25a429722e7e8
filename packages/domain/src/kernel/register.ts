import type { Citation } from './act.ts'
import type { Form } from './form.ts'

/** What stands in a column of a register. */
export type RegisterColumn =
  | (ColumnBase & { readonly kind: 'text' })
  | (ColumnBase & { readonly kind: 'date' })
  | (ColumnBase & { readonly kind: 'number' })
  | (ColumnBase & { readonly kind: 'flag' })
  | (ColumnBase & { readonly kind: 'choice'; readonly values: Readonly<Record<string, string>> })

interface ColumnBase {
  readonly title: string
  readonly hint?: string
  /** May be left blank. */
  readonly optional?: true
  /** Names a person: kept for the office alone, in no table that goes out. */
  readonly personal?: true
}

/**
 * Which rows a figure counts. `begun`: those whose first day lies within the period; `ended`: whose last day does; `in-force`: those
 * that hold on its day of state; `ever`: those begun by its end, so that the figure never falls.
 */
export type CountedRows = 'begun' | 'ended' | 'in-force' | 'ever'

/** How a field of the form is counted from the rows. */
export interface RegisterCount {
  readonly rows: CountedRows
  /** Only rows with these values: column → values; `true` for a flag. */
  readonly where?: Readonly<Record<string, readonly (string | boolean)[]>>
  /** The sum of this column instead of the number of rows. */
  readonly sum?: string
  /** Different values of this column instead of the number of rows. */
  readonly distinct?: string
}

/** Dated rows that are kept as things happen. Its figures make a form of their own, which nobody fills in by hand. */
export interface Register {
  readonly id: string
  readonly title: string
  readonly sheet: string
  readonly source: Citation
  readonly columns: Readonly<Record<string, RegisterColumn>>
  /** Column of the first day. */
  readonly from: string
  /** Column of the last day; absent where a row is an event of one day. */
  readonly to?: string
  /** The form that its figures make. Each dimension of the form is a column of choice with the same values. */
  readonly form: string
  readonly counts: Readonly<Record<string, RegisterCount>>
}

export type RegisterValue = string | number | boolean

/** A row of one unit: column → value; dates are `YYYY-MM-DD`; what is blank is absent. */
export interface RegisterRow {
  readonly unit: string
  readonly values: Readonly<Record<string, RegisterValue>>
}

/** Throws where the declaration does not hold together: it would count something else, silently. */
export function defineRegister(form: Form, register: Omit<Register, 'form'>): Register {
  const fail = (what: string): never => {
    throw new Error(`${register.id}: ${what}`)
  }
  const { columns, from, to, counts } = register
  for (const day of to === undefined ? [from] : [from, to]) if (columns[day]?.kind !== 'date') fail(`${day} is no date`)
  for (const field of Object.keys(form.fields)) if (!(field in counts)) fail(`${field} is not counted`)
  for (const [field, { rows, where = {}, sum, distinct }] of Object.entries(counts)) {
    if (!(field in form.fields)) fail(`${form.id} has no field ${field}`)
    if (rows === 'ended' && to === undefined) fail(`${field} counts rows that end, and none does`)
    for (const column of [...Object.keys(where), ...(distinct === undefined ? [] : [distinct])]) {
      if (!(column in columns)) fail(`no column ${column}`)
    }
    if (sum !== undefined && columns[sum]?.kind !== 'number') fail(`${sum} is no number`)
  }
  for (const [id, { values }] of Object.entries(form.dimensions)) {
    const column = columns[id]
    if (column?.kind !== 'choice') fail(`the dimension ${id} is no column of choice`)
    else if (Object.keys(values).some((value) => !(value in column.values))) fail(`${id} lacks values of its dimension`)
  }
  if (form.register !== register.id) fail(`${form.id} does not name it`)
  return { ...register, form: form.id }
}
