import { describe, expect, it } from 'vitest'
import { faults, fileContext, markSheet, readSheets } from '../testing/protocol-sample.ts'
import type { Input, InputSheet } from '../testing/xlsx-of.ts'

const SECRET = new Uint8Array(32).fill(5)
const withSecret = { ...fileContext, secret: SECRET }

function list(title: string, rows: readonly (readonly Input[])[]): InputSheet {
  const heading = ['№', 'Код ОО', 'Класс', 'ФИО', 'Документ', 'ОВЗ', 'Претендент на медаль'].concat([
    'Число итоговых «4»',
    'Число итоговых ниже «4»',
  ])
  return { name: 'Список', rows: [[title], heading, ...rows.map((row, index): Input[] => [index + 1, ...row])] }
}

const title = 'Выпускники 11 классов, 2025/26 учебный год'

describe('a list of participants', () => {
  const sheet = list(title, [
    ['902001', '11А', 'Тестов Тест Тестович', '0000 100000', 'да', 'I степени', 0, 0],
    ['902001', '11А', 'Тестова Тест Тестовна', '0000 100001', null, 'II', 2, 0],
    ['903001', '11', 'Тестов Тест', '0000 100002', 'нет', null, null, 1],
  ])

  it('gives what is known of each under a pseudonym, and nothing without the secret', async () => {
    const reading = await readSheets([sheet], withSecret)
    expect(reading.problems).toEqual([])
    expect(reading.contributions).toEqual([])
    expect(reading.rows.map(({ line, unit, position, about }) => [line, unit, position, about])).toEqual([
      [3, 'polevaya', {}, { specialNeeds: true, distinction: 'I', finalFours: 0, finalBelowFour: 0 }],
      [4, 'polevaya', {}, { specialNeeds: false, distinction: 'II', finalFours: 2, finalBelowFour: 0 }],
      [5, 'lugovaya', {}, { specialNeeds: false, distinction: 'none', finalFours: null, finalBelowFour: 1 }],
    ])
    expect(reading.protocols).toMatchObject([
      {
        protocol: 'gia11-participants',
        participants: 3,
        units: 2,
        joins: { campaign: 'gia11', period: 'school-year:2025' },
      },
    ])
    expect((await readSheets([sheet])).rows).toEqual([])
  })

  it('says nothing of a column that is empty throughout', async () => {
    const empty = list('Выпускники 9 классов, 2025/26', [
      ['902001', '9А', 'Тестов Тест', '0000 1', null, null, null, null],
    ])
    const { rows, protocols } = await readSheets([empty], withSecret)
    expect(rows[0]?.about).toEqual({ specialNeeds: null, distinction: null, finalFours: null, finalBelowFour: null })
    expect(protocols).toMatchObject([{ protocol: 'gia9-participants' }])
  })

  it('joins with a protocol that writes name and document in other columns', async () => {
    const [listed] = (await readSheets([sheet], withSecret)).rows
    const protocol = markSheet('22 - Математика базовая 2026.06.02', [
      { code: '902001', grade: '11', surname: 'ТЕСТОВ', document: ['0000', '100000'], result: 5 },
    ])
    const [row] = (await readSheets([protocol], withSecret)).rows
    expect(row).toMatchObject({ unit: 'polevaya', mark: 5, position: { subject: 'math', level: 'base' }, about: null })
    expect(row?.participant).toBe(listed?.participant)
  })

  it('asks for the year and refuses a degree that it does not know', async () => {
    const reading = await readSheets(
      [list('Выпускники 11 классов', [['902001', '11А', 'Тестов Тест', '0000 1', 'да', 'да', 50, 0]])],
      withSecret,
    )
    expect(reading.questions.map(({ about }) => about)).toEqual(['period'])
    expect(faults(reading)).toEqual([
      ['unknown-value', 'G3'],
      ['result-out-of-range', 'H3'],
    ])
    expect(reading.rows).toEqual([])
  })
})
