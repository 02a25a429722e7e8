import { expect, test } from 'vitest'
import { entryInWords } from './entry-in-words.ts'

test('an import, one that was taken back later, and the taking back are told apart', () => {
  const happened = { kind: 'import', undone: false, withdrawn: false } as const
  expect(entryInWords(happened)).toBe('Загрузка')
  expect(entryInWords({ ...happened, undone: true })).toBe('Загрузка (позже отменена)')
  expect(entryInWords({ ...happened, withdrawn: true })).toBe('Сведения этого источника отозваны')
  expect(entryInWords({ kind: 'undo', undone: true, withdrawn: false })).toBe('Загрузка отменена')
  expect(entryInWords({ kind: 'undo', undone: true, withdrawn: true })).toContain('больше нет')
  expect(entryInWords({ ...happened, kind: 'register' })).toBe('Подсчёт по записям реестра')
  expect(entryInWords({ ...happened, kind: 'register', withdrawn: true })).toContain('больше нет')
})
