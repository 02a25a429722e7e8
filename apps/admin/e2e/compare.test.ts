import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'

describe.skipIf(withoutBrowser)('two sets of rules side by side', () => {
  const stage = setUpStage()

  test('from the list to both verdicts of every school, and to those that differ', async () => {
    const page = await stage.openAs('rono', '/low-results?year=2025')
    await page.getByRole('link', { name: 'Сравнить с другими правилами' }).click()
    const table = page.getByRole('table', { name: 'Школы по двум наборам правил' })
    await table.waitFor()
    const schools = await table.getByRole('row').count()
    expect(schools).toBeGreaterThan(3)

    const second = page.getByLabel('Вторые правила')
    const zone = await second.locator('option', { hasText: '«Зона риска»' }).first().getAttribute('value')
    await second.selectOption(zone)
    await page.getByText(/Выводы расходятся у \d+\sшкол/).waitFor()
    await page.getByLabel('Только расхождения').check()
    expect(new URL(page.url()).searchParams.get('differing')).toBe('true')
    const rows = table.getByRole('row')
    await expect.poll(() => rows.count()).toBeLessThan(schools)
    expect((await rows.allInnerTexts()).slice(1).every((text) => /нет\s*$/.test(text))).toBe(true)

    await page.reload()
    await table.waitFor()
    await expect.poll(() => rows.count()).toBeLessThan(schools)
    await table.locator('summary').first().click()
    await table.getByText(/низк/).first().waitFor()
  })
})
