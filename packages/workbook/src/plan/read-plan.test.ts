import { copyPlan, measuresOf, plan320, planTable } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../bytes/read-workbook.ts'
import { writeTable } from '../table/write-table.ts'
import { xlsxOf, type InputSheet } from '../testing/xlsx-of.ts'
import { readPlan } from './read-plan.ts'

async function read(...sheets: readonly InputSheet[]) {
  return readPlan(await readWorkbook(await xlsxOf(sheets)), 'own')
}

const messy: InputSheet = {
  name: 'ДК',
  rows: [
    ['Приложение к приказу'],
    ['План мероприятий («дорожная карта»)'],
    ['Ольховского района на 2025-2027 годы'],
    [],
    ['№', 'Наименование  мероприятия', 'Срок исполнения', 'Ответственные', 'Вид документа'],
    [1, 2, 3, 4, 5],
    ['Раздел I. Оценка качества'],
    ['1.1.', 'Анализ итогов ГИА', 'июль 2025–2027 гг.', 'Отдел образования', 'Справка'],
    [1.2, 'Анализ ВПР', 'I квартал', 'Управление культуры', 'Альбом'],
    [1.2, 'Без своего номера', 'Май', 'РМО', 'приказ'],
    ['№', 'Наименование  мероприятия', 'Срок исполнения', 'Ответственные', 'Вид документа'],
    ['II', 'Кадры', null, null, null],
    [null, 'Мера без номера', 'Постоянно', 'школы и РМО', 'Доклад'],
    ['2.2', null, 'Май', 'РМО', 'Доклад'],
    [],
    [null, 'Начальник отдела'],
  ],
  merges: ['A7:E7'],
}

describe('a plan from a spreadsheet', () => {
  it('comes back from a spreadsheet as it went there', async () => {
    for (const plan of [plan320, copyPlan(plan320, '2025', { from: 2025, to: 2027 }).plan]) {
      const reading = readPlan(await readWorkbook(await writeTable(planTable(plan))), plan.id)
      expect(reading.plan).toEqual({ ...plan, act: null })
      expect(reading.problems).toEqual([
        {
          severity: 'question',
          sheet: 'План',
          cell: expect.stringMatching(/^D\d+$/) as string,
          words: 'Исполнитель не назван: назначьте его.',
        },
      ])
    }
  })

  it('of another district is read under its own headings, with sections between', async () => {
    const { plan } = await read({ name: 'Титул', rows: [['Титульный лист']] }, messy)
    expect(plan).toMatchObject({
      title: 'План мероприятий («дорожная карта») Ольховского района на 2025-2027 годы',
      years: { from: 2025, to: 2027 },
      act: null,
    })
    expect(plan?.sections.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Оценка качества'],
      [2, 'Кадры'],
    ])
    expect(plan && measuresOf(plan).map(({ number, term }) => [number, term])).toEqual([
      ['1.1', 'июль 2025–2027 гг.'],
      ['1.2', 'I квартал'],
      ['1.3', 'Май'],
      ['2.1', 'Постоянно'],
    ])
  })

  it('asks by cell about whatever it does not understand, and keeps the words', async () => {
    const { problems } = await read(messy)
    expect(problems.map(({ severity, cell, words }) => [severity, cell, words])).toEqual([
      ['question', 'A10', 'Номер «1,2» уже занят (таблицы превращают 1.10 в 1.1): мере дан номер 1.3. Проверьте его.'],
      ['question', 'A13', 'Номера нет: мере дан номер 2.1. Проверьте его.'],
      ['question', 'B14', 'Строка без названия меры пропущена («2.2 · Май · РМО · Доклад»): впишите название.'],
      ['question', 'B16', 'Под строкой «Начальник отдела» нет мер: она пропущена. Если это раздел, добавьте меры.'],
      ['question', 'C9', 'Срок «I квартал» не понят и оставлен как есть: измените слова или назначьте дни вручную.'],
      ['question', 'D9', 'Исполнители «Управление культуры» не узнаны: выберите их из списка.'],
      ['question', 'E9', 'Отчётный документ «Альбом» не узнан: выберите вид документа.'],
    ])
  })

  it('takes the years from the terms where no title names them', async () => {
    const rows = [
      ['№', 'Мероприятие', 'Срок', 'Ответственные'],
      ['1.1', 'Мера', 'Март 2026 г.', 'РМО'],
      ['1.2', 'Мера другая', 'Май 2025-2026 г.г.', 'РМО'],
    ]
    expect((await read({ name: 'П', rows })).plan?.years).toEqual({ from: 2025, to: 2026 })
    const undated = await read({ name: 'П', rows: [rows[0] ?? [], ['1.1', 'Мера', 'Март', 'РМО']] })
    expect(undated.plan).toBeNull()
    expect(undated.problems[0]?.words).toContain('Годы плана не найдены')
  })

  it.each<[string, InputSheet, string]>([
    [
      'other tables',
      {
        name: 'Лист1',
        rows: [
          ['Школа', 'Участников'],
          ['СОШ 1', 5],
        ],
      },
      'Таблица плана не найдена',
    ],
    ['no rows', { name: 'П', rows: [['№', 'Мероприятие', 'Срок', 'Ответственные']] }, 'нет ни одной меры'],
  ])('refuses %s in words', async (_name, sheet, words) => {
    const { plan, problems } = await read(sheet)
    expect(plan).toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ severity: 'error', words: expect.stringContaining(words) as string })
  })
})
