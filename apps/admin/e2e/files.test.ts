import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'
import { choose, chooseBytes, downloadTemplate, fillRow, upload } from './support/workbook.ts'

const YEAR = '2025/26'
const EXAM = { 'Учебный год': YEAR, 'Период сдачи': 'основной период' }
const MARKS = { 'Без отметки (н/а)': 0, 'Не преодолели минимум': 1, 'Отметка «2»': 1, 'Отметка «3»': 9 }

describe.skipIf(withoutBrowser)('files of all kinds', () => {
  const stage = setUpStage()

  test('a workbook that lacks what is stored says so before it takes it away, and a part takes nothing away', async () => {
    const page = await stage.openAs('rono', '/imports')
    const workbook = await downloadTemplate(page, YEAR, YEAR)
    const values = { Участников: 10, ...MARKS, 'Отметка «4»': 0, 'Отметка «5»': 0 }
    fillRow(workbook, 'ОГЭ', { Организация: 'Полевая СОШ', ...EXAM, Предмет: 'Русский язык' }, values)
    await upload(page, workbook, 'Один предмет.xlsx')
    const warning = page.getByText(/^В файле не хватает того, что сейчас есть в системе: \d+/)
    await warning.waitFor()
    await page.getByRole('cell', { name: 'нет в файле' }).first().waitFor()
    await page.getByRole('button', { name: 'Отказаться' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Отказаться' }).click()
    await page.getByText('От файла отказались').waitFor()

    await page.getByRole('link', { name: 'Все загрузки' }).click()
    await choose(page, workbook, 'Часть сведений.xlsx')
    await page.getByLabel('Файл содержит только часть сведений').check()
    await page.getByRole('button', { name: 'Отправить на проверку' }).click()
    await page.getByText(/^Полевая СОШ: Результаты ОГЭ по предметам, 2025\/26 — исправление/).waitFor()
    expect(await warning.count()).toBe(0)
  })

  test('reading can be stopped, and the file chosen again is read', async () => {
    const page = await stage.openAs('rono', '/imports')
    const workbook = await downloadTemplate(page, YEAR, YEAR)
    fillRow(workbook, 'Выпускники 9 кл.', { Организация: 'Полевая СОШ' }, { 'Выпускников 9 классов': 11 })
    // The thread never begins, so that there is something to stop, however fast the machine.
    await page.route('**/reading-worker*', () => {})
    await chooseBytes(page, Buffer.from(await workbook.xlsx.writeBuffer()), 'Долгий.xlsx')
    await page.getByText('Читаем «Долгий.xlsx»').waitFor()
    await page.getByRole('button', { name: 'Остановить' }).click()
    await page.getByText('Чтение остановлено').waitFor()
    await page.unroute('**/reading-worker*')
    await choose(page, workbook, 'Долгий.xlsx')
    expect(await page.getByText('Чтение остановлено').count()).toBe(0)
  })

  test("a district's own table is told once: names stay hidden, the next file is read without a word", async () => {
    const page = await stage.openAs('rono', '/imports')
    const own = new ExcelJS.Workbook()
    const sheet = own.addWorksheet('Свод')
    sheet.addRow(['Учреждение', 'Дисциплина', 'Писали', 'двойки', 'тройки', 'четвёрки', 'пятёрки', 'Ответственный'])
    sheet.addRow(['Полевая СОШ', 'Математика', 10, 1, 4, 3, 2, 'Тестов Тест Тестович'])
    await choose(page, own, 'Свод.xlsx')
    await page.getByText('Файл не распознан').waitFor()
    await page.getByRole('button', { name: 'Показать столбцы' }).click()
    await page.getByLabel('Что это за таблица').selectOption({ label: 'Результаты ОГЭ по предметам' })
    await page
      .getByRole('row', { name: /^Ответственный/ })
      .getByText('скрыто')
      .waitFor()
    expect(await page.getByText('Тестович').count()).toBe(0)
    const meanings = {
      Учреждение: 'Организация',
      Дисциплина: 'Предмет',
      Писали: 'Участников',
      двойки: 'Отметка «2»',
      тройки: 'Отметка «3»',
      четвёрки: 'Отметка «4»',
      пятёрки: 'Отметка «5»',
    }
    for (const [title, label] of Object.entries(meanings)) {
      await page.getByLabel(`Что в столбце «${title}»`).selectOption({ label })
    }
    await page.getByRole('combobox', { name: 'Учебный год', exact: true }).selectOption({ label: YEAR })
    await page.getByRole('combobox', { name: 'Период сдачи' }).selectOption({ label: 'основной период' })
    await page.getByRole('button', { name: 'Сохранить и прочитать файл' }).click()
    await page.getByText('Лист «Свод»: форма «Результаты ОГЭ по предметам», 1 строка').waitFor()

    await page.reload()
    await choose(page, own, 'Свод, второй раз.xlsx')
    await page.getByRole('button', { name: 'Отправить на проверку' }).waitFor()
    await page.getByRole('link', { name: 'Свои таблицы' }).click()
    await page.getByRole('button', { name: 'Удалить описание «Свод»' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click()
    await page.getByText('Описаний ещё нет').waitFor()
  })
})
