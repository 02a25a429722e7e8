import { schoolYear } from '@msoko/domain'
import { describe, expect, test } from 'vitest'
import { jobStep, jobTitle } from './job-words.ts'

describe('jobTitle', () => {
  const measure = { act: 'x', item: '1.12' } as never
  const reports = { definitions: [{ id: 'a', measure, kind: 'Справка', title: 'о результатах' }], documents: [] }

  test('names the document, or all of them, and the year', () => {
    expect(jobTitle({ report: 'a', period: schoolYear(2025) }, reports)).toBe('Справка о результатах, 2025/26')
    expect(jobTitle({ report: null, period: schoolYear(2025) }, reports)).toBe('Все документы, 2025/26')
  })
})

describe('jobStep', () => {
  test('names the step of one document and counts those of a set', () => {
    expect(jobStep({ kind: 'issue-document', done: 0, total: 4 })).toBe('Читаем числа')
    expect(jobStep({ kind: 'issue-document', done: 3, total: 4 })).toBe('Сохраняем')
    expect(jobStep({ kind: 'issue-document', done: 4, total: 4 })).toBe('Завершаем')
    expect(jobStep({ kind: 'issue-set', done: 0, total: 0 })).toBe('Читаем числа')
    expect(jobStep({ kind: 'issue-set', done: 1, total: 2 })).toBe('Готово 1 из 2')
  })
})
