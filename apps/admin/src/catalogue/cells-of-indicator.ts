import { cellKey, cellsOf, type CellPosition, type Indicator } from '@msoko/domain'
import { formBehind } from './declarations.ts'

/** Every cell that an indicator can be asked for, each once, in the order of its form; one empty cell when it has none. */
export function cellsOfIndicator(indicator: Indicator): readonly CellPosition[] {
  const cells = new Map<string, CellPosition>()
  for (const position of cellsOf(formBehind(indicator))) {
    const kept = Object.fromEntries(indicator.by.map((dimension) => [dimension, position[dimension] ?? '']))
    cells.set(cellKey(kept), kept)
  }
  return [...cells.values()]
}

/** The nearest cell to the wish: the named values are kept as far as the form admits them together. */
export function nearestCell(indicator: Indicator, wish: CellPosition): CellPosition | undefined {
  const cells = cellsOfIndicator(indicator)
  if (indicator.by.length === 0) return undefined
  const kept = indicator.by.reduce<readonly CellPosition[]>((left, dimension) => {
    const same = left.filter((cell) => cell[dimension] === wish[dimension])
    return same.length > 0 ? same : left
  }, cells)
  return kept[0]
}
