import { readFile } from 'node:fs/promises'
import excel from 'exceljs'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'

describe.skipIf(withoutBrowser)('registers kept in the page', () => {
  const stage = setUpStage()

  test('a row is refused with its faults, saved, counted, taken back and found in the history', async () => {
    const page = await stage.openAs('rono', '/registers')
    await page.getByRole('link', { name: 'Совещания с руководителями по вопросам воспитательной работы' }).click()
    const held = page.getByRole('row', { name: /^Совещаний/ })
    const before = await held.innerText()
    await page.getByRole('button', { name: 'Добавить запись' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: 'Сохранить' }).click()
    await expect.poll(() => form.getByText('не заполнено').count()).toBe(2)
    await form.getByLabel('Дата').fill('2026-03-10')
    await form.getByLabel('Вопрос').fill('Летний отдых')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Запись добавлена: 10.03.2026, Летний отдых.').waitFor()
    await expect.poll(() => held.innerText()).not.toBe(before)
    await page.getByRole('button', { name: 'Отменить' }).click()
    await expect.poll(() => held.innerText()).toBe(before)
    await page.getByText(/^Последние изменения \(/).click()
    await page.getByRole('button', { name: 'Вернуть как было: 10.03.2026, Летний отдых' }).click()
    await expect.poll(() => held.innerText()).not.toBe(before)
  })

  test('what was looked for stays in the address, and the file has no name of a person', async () => {
    const page = await stage.openAs('rono', '/registers/reserve')
    await page.getByLabel('Найти').fill('Луговая')
    const rows = page.getByRole('table', { name: 'Резерв управленческих кадров: записи' }).locator('tbody tr')
    await expect.poll(() => rows.count()).toBe(1)
    const again = await stage.openAs('rono', page.url())
    await expect.poll(() => again.getByLabel('Найти').inputValue()).toBe('Луговая')
    const started = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Выгрузить в Excel' }).click()
    const workbook = new excel.Workbook()
    await workbook.xlsx.load((await readFile(await (await started).path())).buffer as ArrayBuffer)
    const words = JSON.stringify(workbook.worksheets[0]?.getSheetValues())
    expect(words).toContain('Луговая СОШ')
    expect(words).not.toMatch(/Кандидат \d/)
    expect(words).toContain('Персональные данные не выгружаются')
  })

  test('a school keeps its own registers and sees no other', async () => {
    const page = await stage.openAs('polevaya', '/registers', 360)
    await page.getByRole('link', { name: 'Реестр участия в конкурсах' }).waitFor()
    expect(await page.getByRole('link', { name: 'Резерв управленческих кадров' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Реестр участия в конкурсах' }).click()
    await page.getByRole('button', { name: 'Добавить запись' }).waitFor()
    expect(await page.getByRole('main').getByText('Луговая СОШ').count()).toBe(0)
  })
})
