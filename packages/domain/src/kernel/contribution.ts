import type { Selection } from './reference.ts'
import { cellPosition, type CellValues, type Submission } from './submission.ts'

/**
 * How much of its scope (form, unit, period) a file answers for. What it answers for and does not hold is gone; the rest stays.
 * `whole`: everything. `listed`: only the cells that it holds. `cells`: the cells of a selection, and in them, where `fields` are
 * named, only those fields.
 */
export type Claim =
  | { readonly kind: 'whole' }
  | { readonly kind: 'listed' }
  | { readonly kind: 'cells'; readonly where: Selection; readonly fields?: readonly string[] }

/** What one file says about one scope. */
export interface Contribution extends Submission {
  readonly claim: Claim
}

/**
 * The submission that stands once a contribution is taken over what stood before. Cells that are left with no figure are gone. A file
 * that answers for a part makes no whole report.
 */
export function withContribution(before: Submission | undefined, contribution: Contribution): Submission {
  const { unit, form, period, claim, cells: incoming } = contribution
  const kept = Object.entries(before?.cells ?? {}).flatMap(([cell, values]): [string, CellValues][] => {
    const rest = unclaimed(claim, cell, values, cell in incoming)
    return rest === null ? [] : [[cell, rest]]
  })
  const cells: Record<string, CellValues> = Object.fromEntries(kept)
  for (const [cell, values] of Object.entries(incoming)) cells[cell] = { ...cells[cell], ...values }
  const partial = claim.kind === 'whole' ? contribution.partial : before === undefined || before.partial
  return { unit, form, period, cells, ...(partial && { partial }) }
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

function selects(where: Selection, cell: string): boolean {
  const position = cellPosition(cell)
  return Object.entries(where).every(([dimension, values]) => values.includes(position[dimension] ?? ''))
}
