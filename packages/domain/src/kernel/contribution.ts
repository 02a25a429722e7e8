import { addUp } from './add-up.ts'
import type { Selection } from './reference.ts'
import { cellPosition, type CellValues, type Submission } from './submission.ts'

/**
 * How much of its scope (form, unit, period) a file answers for. What it answers for and does not hold is gone; the rest stays.
 * `whole`: everything. `listed`: only the cells that it holds. `cells`: the cells of a selection, and in them, where `fields` are
 * named, only those fields; where a `day` is named, only what that day of the exam has brought.
 */
export type Claim =
  | { readonly kind: 'whole' }
  | { readonly kind: 'listed' }
  | {
      readonly kind: 'cells'
      readonly where: Selection
      readonly fields?: readonly string[]
      /** `YYYY-MM-DD`. */
      readonly day?: string
    }

/** What one file says about one scope. */
export interface Contribution extends Submission {
  readonly claim: Claim
}

type Cells = Submission['cells']

/**
 * The submission that stands once a contribution is taken over what stood before. Cells that are left with no figure are gone. A file
 * that answers for a part makes no whole report.
 */
export function withContribution(before: Submission | undefined, contribution: Contribution): Submission {
  const { unit, form, period, claim, cells: incoming } = contribution
  const partial = claim.kind === 'whole' ? contribution.partial : before === undefined || before.partial
  const cells = withoutClaimed(claim, before?.cells ?? {}, incoming)
  const days = daysAfter(before, claim, incoming)
  const brought = claim.kind === 'cells' && claim.day !== undefined ? sumOfDays(days, claim.where) : incoming
  for (const [cell, values] of Object.entries(brought)) cells[cell] = { ...cells[cell], ...values }
  return { unit, form, period, cells, ...(partial && { partial }), ...(Object.keys(days).length > 0 && { days }) }
}

function withoutClaimed(claim: Claim, cells: Cells, incoming: Cells): Record<string, CellValues> {
  const kept = Object.entries(cells).flatMap(([cell, values]): [string, CellValues][] => {
    const rest = unclaimed(claim, cell, values, cell in incoming)
    return rest === null ? [] : [[cell, rest]]
  })
  return Object.fromEntries(kept)
}

/** What of a stored cell the claim does not touch; null when nothing is left of it. */
function unclaimed(claim: Claim, cell: string, values: CellValues, held: boolean): CellValues | null {
  switch (claim.kind) {
    case 'whole':
      return null
    case 'listed':
      return held ? null : values
    case 'cells': {
      if (!selects(claim.where, cell)) return values
      const { fields } = claim
      if (fields === undefined) return null
      const rest = Object.entries(values).filter(([field]) => !fields.includes(field))
      return rest.length === 0 ? null : Object.fromEntries(rest)
    }
  }
}

/** A file that names its day replaces that day; any other file says the whole of its cells, whatever the days had brought. */
function daysAfter(before: Submission | undefined, claim: Claim, incoming: Cells): NonNullable<Submission['days']> {
  const named = claim.kind === 'cells' ? claim.day : undefined
  const days = Object.entries(before?.days ?? {}).map(([day, cells]): [string, Cells] => {
    const touched = named === undefined ? !(claim.kind === 'cells' && claim.fields) : day === named
    return [day, touched ? withoutClaimed(claim, cells, incoming) : cells]
  })
  const after = new Map(days)
  if (named !== undefined) after.set(named, { ...after.get(named), ...incoming })
  return Object.fromEntries([...after].filter(([, cells]) => Object.keys(cells).length > 0))
}

/** The selected cells as the sums of all days. */
export function sumOfDays(days: NonNullable<Submission['days']>, where: Selection): Cells {
  const all = Object.values(days)
  const selected = new Set(all.flatMap((cells) => Object.keys(cells)).filter((cell) => selects(where, cell)))
  return Object.fromEntries(
    [...selected].map((cell) => [cell, addUp(all.flatMap((cells) => (cells[cell] ? [cells[cell]] : [])))]),
  )
}

function selects(where: Selection, cell: string): boolean {
  const position = cellPosition(cell)
  return Object.entries(where).every(([dimension, values]) => values.includes(position[dimension] ?? ''))
}
