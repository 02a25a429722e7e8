import { expect, test } from 'vitest'
import { bytesOfHex } from './bytes-of-hex.ts'

test('every pair of digits is a byte', () => {
  expect(bytesOfHex('00ff1a')).toEqual(new Uint8Array([0, 255, 26]))
  expect(bytesOfHex('')).toEqual(new Uint8Array([]))
})
