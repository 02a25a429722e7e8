import { describe, expect, it } from 'vitest'
import { cellAddress, cellPlace } from './cell-address.ts'

describe('cell addresses', () => {
  it.each([
    ['A1', 0, 0],
    ['Z9', 8, 25],
    ['AA10', 9, 26],
    ['ZZ1', 0, 701],
    ['AAA1', 0, 702],
    ['XFD1048576', 1_048_575, 16_383],
  ])('%s', (address, row, column) => {
    expect(cellAddress({ row, column })).toBe(address)
    expect(cellPlace(address)).toEqual({ row, column })
  })

  it.each(['', 'A', '1', 'A0', 'a1', 'A1:B2'])('«%s» is none', (text) => {
    expect(() => cellPlace(text)).toThrow(RangeError)
  })
})
