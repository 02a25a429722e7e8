import { parameters, referenceDay, withAdjustments, withContribution, type Submission } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { egeSheet, faults, readSheets, type Entry } from '../testing/protocol-sample.ts'
import { formOf } from '../testing/sample.ts'
import type { Input, InputSheet } from '../testing/xlsx-of.ts'

const MAIN = 'attempt=main;category=current;level=single;subject=rus'
const TITLE = '01 - Русский язык 2026.05.29'

/** As issued: the present result stands under a merged «Текущие». */
function appeals(
  title: string,
  rows: readonly (readonly [code: string, state: string, before: Input, now: Input])[],
): InputSheet {
  const upper = ['№', 'Код ОО', 'Класс', 'Код ППЭ', 'Аудитория', 'Фамилия', 'Имя', null, 'Отчество', 'Документ'].concat(
    [
      'Тип апелляции / перепроверки',
      'Состояние',
      null,
      'Дата отправки на обработку',
      'Дата изменений',
      'Балл до изменения',
      'Текущие',
      null,
      'Разница',
    ],
  )
  const lower = [...Array<null>(16).fill(null), 'Первичный балл', 'Балл', null]
  const data = rows.map(([code, state, before, now], index): Input[] =>
    [
      [index + 1, code, '11А', 1111, 12, 'Тестов', 'Тест', null, 'Тестович', '0000 000001', 'О несогласии с баллами'],
      [state, null, '2026.06.20', '2026.06.22', before, 21, now, null],
    ].flat(),
  )
  return { name: 'Апелляции', rows: [[title], upper, lower, ...data], merges: ['G2:H2', 'L2:M2', 'Q2:R2'] }
}

describe('appeals of ЕГЭ', () => {
  it('are results that moved; a rejected one moves none', async () => {
    const reading = await readSheets([
      appeals(TITLE, [
        ['902001', 'Удовлетворена', 23, 25],
        ['902001', 'Отклонена', 40, 45],
        ['902001', 'Удовлетворена', 50, 50],
      ]),
    ])
    expect(reading.problems).toEqual([])
    expect(reading.contributions).toEqual([])
    const shared = { unit: 'polevaya', form: 'ege-results', period: 'school-year:2025', cell: MAIN }
    expect(reading.adjustments).toEqual([{ ...shared, field: 'scores', from: 23, to: 25, line: 4 }])
    expect(reading.notices.find(({ code }) => code === 'appeals-counted')?.message).toBe(
      'Апелляции: изменили результат — 1, оставили прежним — 1, отклонено — 1.',
    )
    expect(reading.protocols).toMatchObject([{ protocol: 'ege-appeals', participants: 3, joins: null }])
  })

  it('of base maths move a mark', async () => {
    const reading = await readSheets([
      appeals('22 - Математика базовая 2026.06.02', [['902001', 'Удовлетворена', 2, 3]]),
    ])
    expect(reading.adjustments).toMatchObject([{ field: 'marks', from: 2, to: 3 }])
  })

  it('are refused where the result before is not to be read', async () => {
    const reading = await readSheets([appeals(TITLE, [['902001', 'Удовлетворена', 'сорок', 105]])])
    expect(faults(reading)).toEqual([
      ['result-not-a-number', 'P4'],
      ['result-out-of-range', 'R4'],
    ])
  })

  it('come right after a protocol, its correction and a second correction', async () => {
    const versions: readonly (readonly Entry[])[] = [
      [
        { code: '902001', result: 23 },
        { code: '902001', result: 60 },
      ],
      [
        { code: '902001', result: 23 },
        { code: '902001', result: 60 },
        { code: '902001', result: 70 },
      ],
      [
        { code: '902001', result: 23 },
        { code: '902001', result: 61 },
        { code: '902001', result: 70 },
      ],
    ]
    let report: Submission | undefined
    const seen: unknown[] = []
    for (const version of versions) {
      const [contribution] = (await readSheets([egeSheet(TITLE, version)])).contributions
      if (!contribution) throw new Error('no contribution')
      report = withContribution(report, contribution)
      seen.push(report.cells[MAIN])
    }
    const { adjustments } = await readSheets([appeals(TITLE, [['902001', 'Удовлетворена', 23, 24]])])
    if (!report) throw new Error('no report')
    const context = { parameters, day: referenceDay('school-year:2025') }
    const { submission, unmatched } = withAdjustments(report, adjustments, formOf('ege-results'), context)
    expect(unmatched).toEqual([])
    expect([...seen, submission.cells[MAIN]]).toEqual([
      { takers: 2, belowMinimum: 1, scores: { '23': 1, '60': 1 } },
      { takers: 3, belowMinimum: 1, scores: { '23': 1, '60': 1, '70': 1 } },
      { takers: 3, belowMinimum: 1, scores: { '23': 1, '61': 1, '70': 1 } },
      { takers: 3, belowMinimum: 0, scores: { '24': 1, '61': 1, '70': 1 } },
    ])
  })
})

describe('appeals of ОГЭ', () => {
  const sheet = (heading: readonly Input[], row: readonly Input[]): InputSheet => ({
    name: 'ОГЭ',
    rows: [
      ['Апелляции'],
      ['№', 'Код ОО', 'Класс', 'Фамилия', 'Имя', 'Отчество', 'Экзамен', 'Результат апелляции', ...heading],
      [...Array<null>(8 + heading.length - 2).fill(null), 'Первичный балл', 'Оценка'],
      [1, '902001', '9А', 'Тестов', 'Тест', 'Тестович', 'Математика(2026.06.02)', 'Удовлетворена', ...row],
    ],
  })

  it('take subject and date from the cell of the exam', async () => {
    const reading = await readSheets([sheet(['Оценка до изменения', 'Текущие', null], [2, 8, 3])])
    expect(reading.problems).toEqual([])
    expect(reading.adjustments).toMatchObject([
      { unit: 'polevaya', cell: 'attempt=main;subject=math', field: 'marks', from: 2, to: 3, line: 4 },
    ])
  })

  it('are refused by name when the mark before is not there', async () => {
    const reading = await readSheets([sheet(['Текущие', null], [8, 3])])
    expect(faults(reading)).toEqual([['appeal-without-before', 'J4']])
    expect(reading.problems[0]?.remedy).toBe('Загрузите исправленный протокол экзамена: он заменит прежний.')
  })
})
