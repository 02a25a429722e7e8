import { expect, test } from 'vitest'
import { exportedRows } from './exported-rows.ts'
import { registerOf } from './register-of.ts'

test('no name of a person leaves by the file, and the file says so', () => {
  const known = registerOf('reserve')
  if (!known) throw new Error('no register')
  const row = {
    unit: 'd',
    values: { candidate: 'Канарейка Кенар Кенарович', position: 'Полевая СОШ', enrolled: '2026-02-10' },
  }
  const table = exportedRows(known, [row], { nameOf: () => 'Район', notes: ['Отбор'] })
  expect(JSON.stringify(table)).not.toContain('Канарейка')
  expect(table.columns.map(({ title }) => title)).not.toContain('Кандидат')
  expect(table.rows[0]?.slice(0, 2)).toEqual(['Полевая СОШ', '10.02.2026'])
  expect(table.notes).toEqual(['Отбор', 'Персональные данные не выгружаются: «Кандидат»'])
})
