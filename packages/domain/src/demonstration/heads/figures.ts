import type { Figures } from '../figures.ts'
import { headAttestationRows } from './attestation-rows.ts'
import { positionsOf } from './positions.ts'
import { reserveRows } from './reserve-rows.ts'
import { sheetOf } from './sheet.ts'

export const headsFigures: Figures = {
  ofUnit: (at) => (at.isOrganisation ? [sheetOf(at)] : []),
  ofDistrict: (at) => [positionsOf(at)],
  rows: (over) => ({ reserve: reserveRows(over), ...headAttestationRows(over) }),
}
