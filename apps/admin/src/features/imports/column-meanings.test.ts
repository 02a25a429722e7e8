import { forms, protocols } from '@msoko/domain'
import { describe, expect, test } from 'vitest'
import { formOfTarget, guessMeaning, meaningsOf, type MappingTarget } from './column-meanings.ts'

const oge: MappingTarget = { kind: 'form', id: 'oge-results' }
const ege: MappingTarget = { kind: 'protocol', id: 'ege-protocol' }

describe('what a column may hold', () => {
  test('a form offers its keys, dimensions and fields, marks one by one and scores in one column', () => {
    const values = meaningsOf(oge).map(({ value }) => value)
    expect(values).toEqual(expect.arrayContaining(['unit', 'period', 'dimension:subject', 'field:takers']))
    expect(values).toEqual(expect.arrayContaining(['field:marks:2', 'field:marks:5']))
    expect(meaningsOf({ kind: 'form', id: 'ege-results' }).map(({ value }) => value)).toContain('field:scores')
  })

  test('a protocol offers each role once and says that names are not kept', () => {
    const meanings = meaningsOf(ege)
    expect(new Set(meanings.map(({ value }) => value)).size).toBe(meanings.length)
    expect(meanings.find(({ value }) => value === 'personal')?.label).toContain('не хранится')
  })

  test('every form and protocol offers something, and every word once', () => {
    const targets: readonly MappingTarget[] = [
      ...forms.map(({ id }) => ({ kind: 'form', id }) as const),
      ...protocols.map(({ id }) => ({ kind: 'protocol', id }) as const),
    ]
    for (const target of targets) {
      const values = meaningsOf(target).map(({ value }) => value)
      expect(values.length, target.id).toBeGreaterThan(1)
      expect(new Set(values).size, target.id).toBe(values.length)
    }
  })
})

test('a heading that names a column by itself needs no answer', () => {
  expect(guessMeaning(' участников ', meaningsOf(oge))).toBe('field:takers')
  expect(guessMeaning('Комментарий', meaningsOf(oge))).toBe('')
})

test('the dimensions of a protocol are those of the form that it is counted into', () => {
  expect(formOfTarget(ege)?.id).toBe('ege-results')
  expect(formOfTarget(oge)?.id).toBe('oge-results')
})
