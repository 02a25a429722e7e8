/** Zero-based place of a cell in its sheet. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** «A» for 0, «AA» for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** «C7» for row 6, column 2. */
export function cellAddress({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row + 1}`
}

/** The place that an address names; throws a RangeError when the text is no address. */
export function cellPlace(address: string): CellPlace {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address)
  if (!match?.[1] || !match[2]) throw new RangeError(`not a cell address: ${address}`)
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(match[2]) - 1, column }
}
