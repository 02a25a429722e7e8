import { readFile } from 'node:fs/promises'
import type { Workbook } from 'exceljs'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { textOf, unzip } from './support/docx.ts'
import { setUpStage } from './support/stage.ts'
import { downloadTemplate, fillRow, upload } from './support/workbook.ts'

const NB = '\u00a0'
const YEAR = '2025/26'
const CURRENT = 'выпускники текущего года'
const MAIN = 'основной период'

describe.skipIf(withoutBrowser)('the whole job of a specialist', () => {
  const stage = setUpStage()

  test('from the template to the signed document', async () => {
    const page = await stage.openAs('rono', '/')
    await page.getByRole('link', { name: 'Загрузка данных' }).click()
    const workbook = await downloadTemplate(page, YEAR, YEAR)
    fillSchool(workbook, 'Полевая СОШ', { graduates: 10, below: 4 })
    fillSchool(workbook, 'Луговая СОШ', { graduates: 12, below: 0 })
    await upload(page, workbook, 'Результаты двух школ.xlsx')

    await page.getByText(/^Полевая СОШ: Выпускники 11 классов на ГИА, 2025\/26 — исправление/).waitFor()
    await page.getByRole('button', { name: 'Принять' }).click()
    await page.getByText('Файл принят').waitFor()

    await page.getByRole('link', { name: 'Низкие результаты' }).click()
    const polevaya = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Полевая СОШ' }) })
    const lugovaya = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Луговая СОШ' }) })
    await polevaya.getByText('есть основания').waitFor()
    await lugovaya.getByText('оснований нет').waitFor()
    await polevaya.getByText('Почему?').click()
    await polevaya
      .getByRole('link', { name: `ЕГЭ 2026, математика (базовый уровень): 40,0${NB}% (4 из 10) ≥ 30${NB}%` })
      .first()
      .waitFor()

    await page.getByRole('link', { name: 'Документы' }).click()
    const measure = page.getByRole('listitem').filter({ hasText: 'Мероприятие 1.12' })
    await measure.getByRole('link', { name: 'Посмотреть' }).click()
    await page.getByRole('button', { name: 'Сформировать документ' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Скачать файл Word' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/справка.*\.docx$/i)

    const files = await unzip(await readFile(await download.path()))
    const text = textOf(files.get('word/document.xml')?.toString('utf8') ?? '')
    expect(text).toContain(`40,0${NB}% (4 из 10)`)
    expect(text).toContain(`0,0${NB}% (0 из 12)`)
    expect([...files.keys()].some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true)
    const total = await page
      .getByRole('row', { name: /^Район в целом/ })
      .first()
      .innerText()
    for (const cell of total.split('\t').slice(1)) expect(text).toContain(cell.trim())
    await page.getByRole('heading', { name: 'Сформированные документы' }).waitFor()
    expect(await page.getByRole('row').filter({ hasText: 'служебного пользования' }).count()).toBe(1)
  })
})

interface Class {
  readonly graduates: number
  /** How many fell below the minimum in basic maths and in Russian of grade 9. */
  readonly below: number
}

function fillSchool(workbook: Workbook, school: string, { graduates, below }: Class): void {
  const key = { Организация: school, 'Учебный год': YEAR }
  const exam = { ...key, 'Период сдачи': MAIN }
  for (const subject of ['Русский язык', 'Математика']) {
    fillRow(
      workbook,
      'ОГЭ',
      { ...exam, Предмет: subject },
      {
        Участников: graduates,
        'Без отметки (н/а)': 0,
        'Не преодолели минимум': below,
        'Отметка «2»': below,
        'Отметка «3»': graduates - below,
        'Отметка «4»': 0,
        'Отметка «5»': 0,
      },
    )
  }
  const ege = { ...exam, 'Категория участников': CURRENT }
  fillRow(
    workbook,
    'ЕГЭ',
    { ...ege, Предмет: 'Русский язык', Уровень: '—' },
    { Участников: graduates, 'Не преодолели минимум': 0, 'Тестовые баллы': `60×${graduates}` },
  )
  fillRow(
    workbook,
    'ЕГЭ',
    { ...ege, Предмет: 'Математика', Уровень: 'базовый уровень' },
    {
      Участников: graduates,
      'Не преодолели минимум': below,
      'Отметка «2»': below,
      'Отметка «3»': graduates - below,
      'Отметка «4»': 0,
      'Отметка «5»': 0,
    },
  )
  fillRow(workbook, 'ЕГЭ', { ...ege, Предмет: 'Математика', Уровень: 'профильный уровень' }, { Участников: 0 })
  const persons = {
    'Допущены к ГИА': graduates,
    'Ниже минимума по русскому языку': 0,
    'Ниже минимума по математике': below,
    'Ниже минимума хотя бы по одному из двух предметов': below,
    'Получили аттестат до 30 июня': graduates - below,
    'Получили аттестат до 30 сентября': graduates,
    'Из выпускников — с ОВЗ': 0,
  }
  fillRow(workbook, 'Выпускники 11 кл.', key, { 'Выпускников 11 классов': graduates, ...persons })
  fillRow(workbook, 'Выпускники 9 кл.', key, {
    'Выпускников 9 классов': graduates,
    ...persons,
    'Оставлены на повторное обучение': 0,
  })
}
