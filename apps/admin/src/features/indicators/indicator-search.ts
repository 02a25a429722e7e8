import { cellPosition, indicators, type CellPosition, type Indicator } from '@msoko/domain'
import { readText } from '../../address/search.ts'
import { nearestCell } from '../../catalogue/cells-of-indicator.ts'
import { readYear } from '../../address/school-year.ts'

/** Filters of the page as they stand in the address. */
export interface IndicatorSearch {
  readonly indicator?: string | undefined
  /** `level=base;subject=math`. */
  readonly cell?: string | undefined
  /** The organisation drawn beside the district. */
  readonly unit?: string | undefined
  /** First and last school year shown. */
  readonly from?: number | undefined
  readonly to?: number | undefined
}

export function readIndicatorSearch(search: Readonly<Record<string, unknown>>): IndicatorSearch {
  const [indicator, cell, unit] = ['indicator', 'cell', 'unit'].map((name) => readText(search[name]))
  const [from, to] = [readYear(search['from']), readYear(search['to'])]
  return {
    ...(indicator !== undefined && { indicator }),
    ...(cell !== undefined && /^[^=;]+=[^=;]+(;[^=;]+=[^=;]+)*$/.test(cell) && { cell }),
    ...(unit !== undefined && { unit }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}

export interface ChosenIndicator {
  readonly indicator: Indicator
  readonly cell?: CellPosition
}

const FIRST_SHOWN = 'gia11-below-minimum'

/** The indicator and cell that the address asks for, or the nearest there is. */
export function chosenIndicator({ indicator: id = FIRST_SHOWN, cell: key }: IndicatorSearch): ChosenIndicator {
  const indicator = indicators.find((candidate) => candidate.id === id) ?? indicators[0]
  if (!indicator) throw new Error('the catalogue of indicators is empty')
  const cell = nearestCell(indicator, key === undefined ? {} : cellPosition(key))
  return { indicator, ...(cell && { cell }) }
}
