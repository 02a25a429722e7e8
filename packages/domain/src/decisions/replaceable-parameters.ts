import { isOfficial } from '../kernel/provenance.ts'
import type { Parameter } from '../kernel/parameter.ts'
import { parameters } from '../parameters/catalogue.ts'

/** Whole numbers that no act above the municipality's has set, one for all cells: what an act sets stays as it is. */
export const replaceableParameters: readonly Parameter[] = parameters.filter(({ rows }) =>
  rows.every(
    (row) =>
      !isOfficial(row.provenance) && row.for === undefined && (row.value === 'exclude' || Number.isInteger(row.value)),
  ),
)
