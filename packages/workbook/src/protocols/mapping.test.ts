import type { Mapping } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import type { FileContext } from '../file-reading.ts'
import { faults, fileContext, readSheets } from '../testing/protocol-sample.ts'
import { xlsxOf, type InputSheet } from '../testing/xlsx-of.ts'
import { describeTable } from './describe-table.ts'

function told(mapping: Omit<Mapping, 'id' | 'title'>): FileContext {
  return { ...fileContext, mappings: [{ id: 'own', title: 'Таблица района', ...mapping }] }
}

const journal: InputSheet = {
  name: 'Журнал',
  rows: [
    ['Пробник по физике'],
    ['Где учится', 'Кто', 'Сколько набрал', 'Примечание'],
    ['Полевая СОШ', 'Тестов Тест', 35, 'б/з'],
    ['Полевая СОШ', 'Тестова Тест', 36, null],
    ['Луговая СОШ', 'Тестов Тест', 37, null],
  ],
}

describe('a table told by a mapping', () => {
  it('is read as a protocol, with what the mapping says of it as a whole', async () => {
    const context = told({
      target: { kind: 'protocol', id: 'ege-protocol' },
      columns: { 'Где учится': 'unit-name', Кто: 'personal', 'Сколько набрал': 'score' },
      fixed: { subject: 'physics', period: 'school-year:2025' },
    })
    const reading = await readSheets([journal], context)
    expect(reading.problems).toEqual([])
    expect(reading.contributions.map(({ unit, cells }) => [unit, Object.values(cells)])).toEqual([
      ['polevaya', [{ takers: 2, belowMinimum: 1, scores: { '35': 1, '36': 1 } }]],
      ['lugovaya', [{ takers: 1, belowMinimum: 0, scores: { '37': 1 } }]],
    ])
    expect(reading.dropped.map(({ title }) => title)).toEqual(['Кто'])
    expect(reading.notices.find(({ code }) => code === 'protocol-column-unknown')?.column).toBe('Примечание')
  })

  const summary: InputSheet = {
    name: 'Свод',
    rows: [
      ['Итоги года'],
      ['Учреждение', 'Дисциплина', 'Писали', 'Оценки', null, null, null, 'Комментарий'],
      [null, null, null, 'двойки', 'тройки', 'четвёрки', 'пятёрки', null],
      ['Полевая СОШ', 'Математика', 10, 1, 4, 3, 2, 'хорошо'],
      ['Луговая СОШ', 'Математика', 8, 0, 4, 4, 1, null],
    ],
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2', 'H2:H3'],
  }
  const asForm = told({
    target: { kind: 'form', id: 'oge-results' },
    columns: {
      Учреждение: 'unit',
      Дисциплина: 'dimension:subject',
      Писали: 'field:takers',
      двойки: 'field:marks:2',
      тройки: 'field:marks:3',
      четвёрки: 'field:marks:4',
      'Оценки пятёрки': 'field:marks:5',
    },
    fixed: { period: 'school-year:2025', attempt: 'main' },
  })

  it('is read as a form, every fault at its own cell', async () => {
    const reading = await readSheets([summary], asForm)
    expect(faults(reading)).toEqual([['check-failed', 'D5']])
  })

  it('answers for the cells that it holds; what it lacks is unknown, not zero', async () => {
    const rows = summary.rows.filter((row) => row[0] !== 'Луговая СОШ')
    const reading = await readSheets([{ ...summary, rows }], asForm)
    expect(reading.problems).toEqual([])
    expect(reading.kind).toBe('workbook')
    expect(reading.contributions).toEqual([
      {
        unit: 'polevaya',
        form: 'oge-results',
        period: 'school-year:2025',
        claim: { kind: 'listed' },
        cells: { 'attempt=main;subject=math': { takers: 10, marks: { '2': 1, '3': 4, '4': 3, '5': 2 } } },
      },
    ])
  })

  it('is left alone when one of its headings is not there', async () => {
    const rows = summary.rows.map((row, index) => (index === 1 ? ['Учреждение', 'Предмет', ...row.slice(2)] : row))
    const reading = await readSheets([{ ...summary, rows }], asForm)
    expect(reading.contributions).toEqual([])
    expect(faults(reading)).not.toEqual([])
    expect(reading.problems.map(({ code }) => code)).not.toContain('check-failed')
  })
})

describe('describeTable', () => {
  it('lists headings with samples and hides who is named', async () => {
    expect(await describeTable(await xlsxOf([journal]))).toEqual([
      {
        sheet: 'Журнал',
        headerRow: 2,
        columns: [
          { column: 'A', title: 'Где учится', samples: ['Полевая СОШ', 'Луговая СОШ'], personal: false },
          { column: 'B', title: 'Кто', samples: [], personal: true },
          { column: 'C', title: 'Сколько набрал', samples: ['35', '36', '37'], personal: false },
          { column: 'D', title: 'Примечание', samples: ['б/з'], personal: false },
        ],
      },
    ])
  })

  it('hides documents, dates of birth and addresses under any heading', async () => {
    const values = [
      '4510 123456',
      '112-233-445 95',
      '31.12.2008',
      'test@post.example',
      '+7 900 000-00-00',
      'Т. Т. Тестов',
    ]
    for (const value of values) {
      const sheet = {
        name: 'Лист',
        rows: [
          ['Графа один', 'Графа два', 'Графа три'],
          [value, 'Математика', '902001'],
        ],
      }
      const [table] = await describeTable(await xlsxOf([sheet]))
      expect(table?.columns.map(({ samples }) => samples)).toEqual([[], ['Математика'], ['902001']])
    }
  })
})
