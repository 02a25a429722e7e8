import { expect, test } from 'vitest'
import { withFirst } from './with-first.ts'

test('one source is put first, the others keep their order, none is lost', () => {
  expect(withFirst('workbook')).toEqual(['workbook', 'protocol', 'joined'])
  expect(withFirst('protocol')).toEqual(['protocol', 'joined', 'workbook'])
})
