import { describe, expect, it } from 'vitest'
import { faults, readSheets } from '../testing/protocol-sample.ts'
import type { Input, InputSheet } from '../testing/xlsx-of.ts'

const TITLE = 'ВПР 2026 Русский язык 5 класс'
const CELL = 'grade=5;subject=rus'
const POLEVAYA = 'МБОУ «Полевая СОШ»'

function individual(marks: readonly (readonly [mark: Input, journal: Input])[]): InputSheet {
  const heading = ['ОО', 'Муниципалитет', 'Название ОО', 'Код участника', 'Класс', 'Вариант']
    .concat(['1 (2б)', '9.1 (1б)', '1К1 (3б)'])
    .concat(['Первичный балл', 'Отметка', 'Отметка по журналу'])
  const rows = marks.map(([mark, journal], index): Input[] =>
    ['edu902001', 'Приреченский район', POLEVAYA, `5000${index}`, '5А', 1, 2, 'X', null, 12, mark, journal].flat(),
  )
  const levels = [...Array<null>(6).fill(null), 'Б', 'П', 'Б']
  const school = `${POLEVAYA} (edu902001) | Кол-во участников: ${marks.length}`
  return { name: 'Индивидуальные результаты', rows: [[TITLE], [school], levels, heading, ...rows] }
}

describe('«Ф1 Индивидуальные результаты»', () => {
  it('compares with the journal only those who have both marks', async () => {
    const reading = await readSheets([
      individual([
        [2, 3],
        [3, 3],
        [4, 3],
        [5, 5],
        [4, null],
        ['нет отметки', 4],
      ]),
    ])
    expect(reading.problems).toEqual([])
    expect(reading.contributions).toEqual([
      {
        unit: 'polevaya',
        form: 'vpr-results',
        period: 'school-year:2025',
        claim: { kind: 'cells', where: { subject: ['rus'], grade: ['5'] } },
        cells: {
          [CELL]: {
            takers: 5,
            marks: { '2': 1, '3': 1, '4': 2, '5': 1 },
            withJournal: 4,
            lowered: 1,
            confirmed: 2,
            raised: 1,
          },
        },
      },
    ])
    expect(reading.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['rows-without-result', 'journal-marks-missing']),
    )
    expect(reading.notices.filter(({ code }) => code === 'protocol-column-unknown')).toEqual([])
    expect(reading.protocols).toMatchObject([
      { joins: null, position: { grade: { value: '5', from: 'file' } }, totalsChecked: 1 },
    ])
  })

  it('compares the number of participants with the line of the school', async () => {
    const sheet = individual([[3, 3]])
    const rows = sheet.rows.map((row, index) => (index === 1 ? ['МБОУ (edu902001) | Кол-во участников: 2'] : row))
    expect(faults(await readSheets([{ ...sheet, rows }]))).toEqual([['participants-differ', 'A2']])
  })
})

function statistics(rows: readonly (readonly Input[])[]): InputSheet {
  return {
    name: 'Статистика по отметкам',
    rows: [[TITLE], ['Группы участников', 'Кол-во ОО', 'Кол-во участников', '2', '3', '4', '5'], ...rows],
  }
}

const HIGHER = [
  ['Вся выборка', 35000, 1400000, 11.2, 38.1, 35.5, 15.2],
  ['Тамбовская обл.', 300, 8500, 9.1, 37.2, 37.7, 16],
]

describe('«Статистика по отметкам»', () => {
  it('turns percents into whole numbers of the district’s schools', async () => {
    const reading = await readSheets([
      statistics([
        ...HIGHER,
        ['Приреченский район', 2, 19, 5.26, 36.84, 42.11, 15.79],
        [`${POLEVAYA} (edu902001)`, null, 12, 8.33, 41.67, 41.67, 8.33],
        ['Луговая СОШ', null, 7, 0, 28.57, 42.86, 28.57],
      ]),
    ])
    expect(reading.problems).toEqual([])
    expect(reading.contributions.map(({ unit, claim, cells }) => [unit, claim, cells[CELL]])).toEqual([
      [
        'polevaya',
        { kind: 'cells', where: { subject: ['rus'], grade: ['5'] }, fields: ['takers', 'marks'] },
        { takers: 12, marks: { '2': 1, '3': 5, '4': 5, '5': 1 } },
      ],
      [
        'lugovaya',
        { kind: 'cells', where: { subject: ['rus'], grade: ['5'] }, fields: ['takers', 'marks'] },
        { takers: 7, marks: { '3': 2, '4': 3, '5': 2 } },
      ],
    ])
    expect(reading.notices.find(({ code }) => code === 'groups-not-taken')?.message).toContain('«Вся выборка»')
    expect(reading.protocols).toMatchObject([{ participants: 19, units: 2, totalsChecked: 1 }])
  })

  it('refuses by name a share that no whole number gives', async () => {
    const reading = await readSheets([statistics([['Полевая СОШ', null, 31, 0, 51, 49, 0]])])
    expect(faults(reading)).toEqual([
      ['percent-without-whole', 'E3'],
      ['percent-without-whole', 'F3'],
    ])
  })

  it('refuses shares that do not add up to the participants, and an unknown school', async () => {
    const reading = await readSheets([
      statistics([
        ['Полевая СОШ', null, 4, 0, 50, 25, 0],
        ['Дальняя СОШ', null, 4, 0, 50, 50, 0],
      ]),
    ])
    expect(faults(reading)).toEqual([
      ['group-total-differs', 'C3'],
      ['protocol-unit-unknown', 'A4'],
    ])
  })
})

function comparison(rows: readonly (readonly Input[])[]): InputSheet {
  return {
    name: 'Сравнение отметок',
    rows: [[TITLE], ['Группы участников', 'Кол-во участников', '%'], ...rows],
  }
}

describe('«Сравнение отметок»', () => {
  const group = (
    name: string,
    [lowered, confirmed, raised, all]: readonly [number, number, number, number],
  ): Input[][] => [
    [name],
    ['Понизили (Отметка < Отметка по журналу)', lowered, 25],
    ['Подтвердили (Отметка = Отметка по журналу)', confirmed, 62.5],
    ['Повысили (Отметка > Отметка по журналу)', raised, 12.5],
    ['Всего', all, 100],
  ]

  it('counts three groups of each school', async () => {
    const reading = await readSheets([
      comparison([...group('Тамбовская обл.', [2, 5, 1, 8]), ...group('Полевая СОШ', [6, 15, 3, 24])]),
    ])
    expect(reading.problems).toEqual([])
    expect(reading.contributions).toMatchObject([
      {
        unit: 'polevaya',
        claim: { fields: ['withJournal', 'lowered', 'confirmed', 'raised'] },
        cells: { [CELL]: { withJournal: 24, lowered: 6, confirmed: 15, raised: 3 } },
      },
    ])
  })

  it('checks the total and the shares of a group', async () => {
    const reading = await readSheets([comparison(group('Полевая СОШ', [6, 14, 3, 24]))])
    expect(faults(reading)).toEqual([
      ['group-total-differs', 'B7'],
      ['percent-differs', 'C4'],
      ['percent-differs', 'C5'],
      ['percent-differs', 'C6'],
    ])
    const cut = await readSheets([comparison(group('Полевая СОШ', [6, 15, 3, 24]).slice(0, 3))])
    expect(faults(cut)).toEqual([['group-incomplete', 'A3']])
  })
})
