import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'

describe.skipIf(withoutBrowser)('the plan', () => {
  const stage = setUpStage()

  test('is filtered by executor, keeps the filter in the address, and leads to a measure and back', async () => {
    const page = await stage.openAs('rono', '/roadmap?cycle=2022')
    const measures = page.getByRole('rowheader').filter({ hasText: /^\d+\.\d+\. / })
    await expect.poll(() => measures.count()).toBe(54)
    await page.getByLabel('Исполнитель').selectOption('не назван')
    await expect.poll(() => measures.count()).toBe(1)
    const again = await stage.openAs('rono', page.url())
    await again.getByRole('link', { name: /^3\.1\. / }).click()
    await again.getByRole('heading', { level: 1, name: 'Мера 3.1' }).waitFor()
    await again.getByRole('row', { name: /^2024 01\.09\.2024 30\.09\.2024/ }).waitFor()
    await again.getByRole('link', { name: 'Контингент обучающихся' }).first().waitFor()
    await again.getByRole('link', { name: 'Дорожная карта' }).last().click()
    await expect.poll(() => again.getByLabel('Исполнитель').inputValue()).toBe('none')
  })

  test('says of a copy that it is a draft, and of events without days that there is none', async () => {
    const page = await stage.openAs('rono', '/roadmap/calendar?cycle=2025')
    await page.getByText('Это проект').waitFor()
    await page.getByRole('heading', { name: 'Сроки 2026 года' }).waitFor()
    await page.getByRole('heading', { name: 'День не задан: ждёт дат события' }).waitFor()
    await page.getByRole('link', { name: /^1\.7\. / }).click()
    await page.getByRole('row', { name: /^2026 01\.02\.2026 28\.02\.2026/ }).waitFor()
  })

  test('shows a school the indicators of a measure with its own values', async () => {
    const page = await stage.openAs('polevaya', '/roadmap/1.12', 360)
    const row = page.getByRole('row', { name: /^Число выпускников 11 классов/ })
    await row.getByRole('link', { name: /^\d+$/ }).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })
})
