import { cellKey, cellPosition, isPeriod, type CellPosition, type Evaluation, type Period } from '@msoko/domain'

/** Which number is asked about: the address carries it, so that «Откуда эта цифра» can be sent to a colleague. */
export interface Reason {
  readonly indicator: string
  readonly unit: string
  readonly period: Period
  readonly cell?: CellPosition
}

const SEPARATOR = '~'

/** `ege-below-minimum~polevaya~school-year:2025~level=base;subject=math`. */
export function writeReason({ indicator, unit, period, cell }: Reason): string {
  return [indicator, unit, period, ...(cell ? [cellKey(cell)] : [])].join(SEPARATOR)
}

/** Null when the text names no number. */
export function readReason(text: string): Reason | null {
  const [indicator, unit, period, cell] = text.split(SEPARATOR)
  if (!indicator || !unit || !period || !isPeriod(period)) return null
  if (cell === undefined) return { indicator, unit, period }
  const pairs = cell.split(';')
  if (!pairs.every((pair) => /^[^=]+=[^=]+$/.test(pair))) return null
  return { indicator, unit, period, cell: cellPosition(cell) }
}

/** The question about an evaluation of one unit. */
export function reasonOf(evaluation: Evaluation): Reason {
  const { indicator, period, units, cell } = evaluation
  return { indicator, unit: units[0] ?? '', period, ...(cell && { cell }) }
}
