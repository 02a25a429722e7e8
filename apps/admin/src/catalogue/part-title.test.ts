import type { Evaluation, Indicator } from '@msoko/domain'
import { expect, test } from 'vitest'
import { indicatorOf } from './declarations.ts'
import { titledParts } from './part-title.ts'

const base = {
  period: 'school-year:2025',
  units: ['polevaya'],
  coverage: { expected: 1, reported: 1, missing: [] },
} as const

function evaluationOf(indicator: string, parts: readonly (readonly [form: string, field: string])[]): Evaluation {
  return {
    ...base,
    indicator,
    state: 'missing',
    parts: parts.map(([form, field], index) => ({ form, field, period: base.period, value: index })),
  }
}

test('a share names its two fields', () => {
  const evaluation = evaluationOf('ege-below-minimum', [
    ['ege-results', 'belowMinimum'],
    ['ege-results', 'takers'],
  ])
  expect(titledParts(indicatorOf('ege-below-minimum'), evaluation).map(({ title }) => title)).toEqual([
    'Не преодолели минимум',
    'Участников',
  ])
})

test('marks of an index are told apart, an excluded term leaves no gap', () => {
  const marks = Array.from({ length: 4 }, () => ['oge-results', 'marks'] as const)
  const evaluation = evaluationOf('oge-attainment-index', marks)
  expect(titledParts(indicatorOf('oge-attainment-index'), evaluation).map(({ title }) => title)).toEqual([
    'Отметка: 5',
    'Отметка: 4',
    'Отметка: 3',
    'Отметка: 2',
  ])
})

test('what was made of each row before the sum is said', () => {
  const of = { form: 'contingent', field: 'classes', kind: 'stock' } as const
  const indicator: Indicator = {
    ...indicatorOf('gia9-certificate'),
    formula: { op: 'share', part: { ...of, derived: { op: 'up-to', field: 'pupils' } }, whole: of },
  }
  const [first, second] = evaluationOf('x', [
    ['contingent', 'classes'],
    ['contingent', 'classes'],
  ]).parts
  if (!first || !second) throw new Error('two parts')
  const evaluation = { ...evaluationOf('x', []), parts: [{ ...first, derived: 'up-to' as const }, second] }
  expect(titledParts(indicator, evaluation).map(({ title }) => title)).toEqual([
    'Классов (классов-комплектов): в каждой строке не больше «Обучающихся»',
    'Классов (классов-комплектов)',
  ])
})
