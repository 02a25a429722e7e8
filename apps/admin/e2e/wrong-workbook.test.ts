import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'
import { choose, chooseBytes, downloadTemplate, fillRow } from './support/workbook.ts'

const EXAM = {
  'Учебный год': '2025/26',
  'Период сдачи': 'основной период',
  'Категория участников': 'выпускники текущего года',
  Уровень: '—',
}

describe.skipIf(withoutBrowser)('a wrong workbook', () => {
  const stage = setUpStage()

  test('is refused with every cell that is wrong, what stands there and what to do', async () => {
    const page = await stage.openAs('rono', '/imports')
    const workbook = await downloadTemplate(page, '2025/26', '2025/26')
    const rowOf = (school: string, subject: string, takers: string | number, below: number) =>
      fillRow(
        workbook,
        'ЕГЭ',
        { Организация: school, ...EXAM, Предмет: subject },
        { Участников: takers, 'Не преодолели минимум': below },
      )
    const text = rowOf('Полевая СОШ', 'Русский язык', 'сорок', 0)
    const more = rowOf('Луговая СОШ', 'Русский язык', 40, 41)
    const school = rowOf('Школа № 77', 'Русский язык', 5, 0)
    const subject = rowOf('Родниковая СОШ', 'Астрология', 5, 0)
    await choose(page, workbook, 'С ошибками.xlsx')

    await page.getByText('Файл нельзя отправить: 4').waitFor()
    expect(await page.getByRole('button', { name: 'Отправить на проверку' }).count()).toBe(0)
    const problems = page.getByRole('table', { name: 'Замечания: ЕГЭ' })
    const rows = await problems.getByRole('row').allInnerTexts()
    const expected = [
      [text['Участников'], 'сорок'],
      [more['Не преодолели минимум'], '41'],
      [school['Организация'], 'Школа № 77'],
      [subject['Предмет'], 'Астрология'],
    ]
    for (const [cell, found] of expected) {
      const row = rows.find((each) => each.startsWith(`${cell}\n`) || each.startsWith(`${cell}\t`))
      expect(row, `a problem at ${cell}`).toContain(found)
    }
    expect(rows.slice(1)).toHaveLength(expected.length)

    const button = page.getByRole('button', { name: 'Скачать размеченную копию' })
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(download.suggestedFilename()).toBe('С ошибками с отметками.xlsx')
    const copy = new ExcelJS.Workbook()
    await copy.xlsx.readFile(await download.path())
    expect(copy.worksheets[0]?.name).toBe('Ошибки')
    for (const [cell = ''] of expected) {
      expect(copy.getWorksheet('ЕГЭ')?.getCell(cell).note, `a mark at ${cell}`).toBeTruthy()
    }

    await page.getByLabel('Найти в списке').fill('астрология')
    await expect.poll(() => problems.getByRole('row').count()).toBe(2)
  })

  test('that is no workbook is named for what it is, and the page stays usable', async () => {
    const page = await stage.openAs('rono', '/imports')
    await chooseBytes(page, Buffer.alloc(0), 'Пустой.xlsx')
    await page.getByText('Файл пуст').first().waitFor()
    await page.getByRole('button', { name: 'Убрать файл' }).click()
    await page.getByRole('button', { name: 'Выбрать файл' }).waitFor()
    expect(await page.getByText('Файл пуст').count()).toBe(0)
  })
})
