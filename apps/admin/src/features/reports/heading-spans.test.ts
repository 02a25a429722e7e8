import type { TableColumn } from '@msoko/domain'
import { expect, test } from 'vitest'
import { spansOf } from './heading-spans.ts'

const column = (title: string, group?: string): TableColumn => ({
  title,
  align: 'right',
  width: 1,
  ...(group !== undefined && { group }),
})

test('neighbours of one group share a heading, columns without a group never do', () => {
  const columns = [
    column('Организация'),
    column('Код'),
    column('2024/25', 'Доля'),
    column('2025/26', 'Доля'),
    column('2025/26', 'Балл'),
    column('2024/25', 'Доля'),
  ]
  expect(spansOf(columns).map(({ group, span }) => [group, span])).toEqual([
    [undefined, 1],
    [undefined, 1],
    ['Доля', 2],
    ['Балл', 1],
    ['Доля', 1],
  ])
})
