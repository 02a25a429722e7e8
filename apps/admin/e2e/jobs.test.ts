import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'

describe.skipIf(withoutBrowser)('documents that take their time', () => {
  const stage = setUpStage()

  test('are all ordered at once, left and found again with their files', async () => {
    const page = await stage.openAs('rono', '/reports')
    await page.getByRole('button', { name: 'Все документы за 2025/26' }).click()
    const row = page.getByRole('row', { name: /^Все документы, 2025\/26/ })
    await row.waitFor()
    await page.getByRole('link', { name: 'Обзор' }).click()
    await page.getByRole('heading', { level: 1, name: 'Обзор' }).waitFor()
    await page.getByRole('link', { name: 'Документы', exact: true }).click()
    await row.getByRole('link').nth(1).waitFor()
    expect(await row.getByRole('progressbar').count()).toBe(0)
    expect(await row.getByRole('button', { name: 'Отменить' }).count()).toBe(0)
    const issued = page.getByRole('region', { name: 'Сформированные документы', exact: true }).getByRole('link')
    await issued.nth(1).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('link').first().click()])
    expect(download.suggestedFilename()).toMatch(/справка.*\.docx$/i)
  })

  test('are cancelled while they wait, and a page that only looks sees it', async () => {
    const page = await stage.openAs('rono', '/reports')
    for (const year of [2024, 2023, 2022, 2021, 2020]) {
      const ordered = await page.request.post('/api/trpc/reports.issueAll', { data: { period: `school-year:${year}` } })
      expect(ordered.status()).toBe(200)
    }
    await page.reload()
    const other = await stage.openAs('rono', '/reports')
    const last = /^Все документы, 2020\/21/
    await other.getByRole('row', { name: last }).getByText('Ждёт очереди').waitFor()
    await page.getByRole('row', { name: last }).getByRole('button', { name: 'Отменить' }).click()
    await page.getByRole('row', { name: last }).getByText('Отменено').waitFor()
    await other.getByRole('row', { name: last }).getByText('Отменено').waitFor()
  })
})
