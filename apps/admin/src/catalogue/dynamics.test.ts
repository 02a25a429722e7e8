import { schoolYear } from '@msoko/domain'
import { expect, test } from 'vitest'
import { indicatorOf } from './declarations.ts'
import {
  breaksInWords,
  dynamicsChart,
  dynamicsColumns,
  dynamicsInWords,
  intervalInWords,
  type Dynamics,
} from './dynamics.ts'
import { evaluationOf, shareOf } from './testing/evaluations.ts'

const NB = '\u00a0'
const ID = 'gia11-below-minimum'
const indicator = indicatorOf(ID)
const broken = { state: 'not-applicable', why: 'not-comparable', note: 'экзамен был добровольным' } as const

const dynamics: Dynamics = {
  indicator,
  periods: [2018, 2019, 2020, 2021].map(schoolYear),
  lines: [
    {
      title: 'Район в целом',
      evaluations: [shareOf(4, 40, 2018), evaluationOf(ID, broken, { year: 2019 }), null, shareOf(3, 40, 2021)],
    },
    {
      title: 'Полевая СОШ',
      evaluations: [
        shareOf(1, 3, 2018),
        evaluationOf(ID, broken, { year: 2019 }),
        evaluationOf(ID, { state: 'missing' }, { year: 2020 }),
        shareOf(0, 5, 2021),
      ],
    },
  ],
}

test('a line has no point where a year is void, missing or withheld, and never a zero in its place', () => {
  const [, school] = dynamicsChart(dynamics).series
  expect(school?.points.map((point) => point && [point.label, Math.round(point.value)])).toEqual([
    [`33,3${NB}%`, 33],
    null,
    null,
    [`0,0${NB}%`, 0],
  ])
  expect(dynamicsChart(dynamics).series[0]?.points[2]).toBeNull()
})

test('a share has a whisker around it, in per cent', () => {
  const whisker = dynamicsChart(dynamics).series[1]?.points[3]?.whisker
  expect(whisker?.low).toBe(0)
  expect(whisker?.high).toBeCloseTo(43.4, 1)
  expect(intervalInWords(shareOf(0, 5), indicator)).toBe(`от 0,0 до 43,4${NB}%`)
})

test('what is no share has neither whisker nor a column for it', () => {
  const mark = indicatorOf('oge-mean-mark')
  const value = evaluationOf(mark.id, { state: 'value', value: { num: 7, den: 2 } }, { counts: [20] })
  const drawn: Dynamics = {
    indicator: mark,
    periods: [schoolYear(2025)],
    lines: [{ title: 'Район в целом', evaluations: [value] }],
  }
  expect(dynamicsChart(drawn).series[0]?.points).toEqual([{ value: 3.5, label: '3,50' }])
  expect(dynamicsColumns(drawn)).toEqual(['Учебный год', 'Район в целом'])
})

test('every break says its year, its cause and whose it is when it is not everybody’s', () => {
  expect(breaksInWords(dynamics)).toEqual([
    '2019/20: несопоставимо — экзамен был добровольным',
    '2020/21: скрыто: мало данных у других школ (Район в целом)',
    '2020/21: нет данных (Полевая СОШ)',
  ])
})

test('the drawing is said in words, year by year', () => {
  expect(dynamicsInWords(dynamics)).toContain(
    `Полевая СОШ: 2018/19 — 33,3${NB}%, 2019/20 — несопоставимо, 2020/21 — нет данных, 2021/22 — 0,0${NB}%.`,
  )
})
