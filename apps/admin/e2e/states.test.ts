import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'

describe.skipIf(withoutBrowser)('what is not there', () => {
  const stage = setUpStage()

  test('a nine-year school has no such grades in ЕГЭ, and is never said to lack data', async () => {
    const page = await stage.openAs('rono', '/indicators?indicator=ege-takers')
    const row = page.getByRole('row', { name: /^Берёзовская ООШ/ })
    await row.waitFor()
    const cells = await row.getByRole('cell').allInnerTexts()
    expect(cells.length).toBeGreaterThan(0)
    expect(new Set(cells)).toEqual(new Set(['нет таких классов']))
  })

  test('a year that a school has not reported is «нет данных», with the way to mend it', async () => {
    const page = await stage.openAs('rono', '/indicators?indicator=gia11-below-minimum')
    const row = page.getByRole('row', { name: /^Родниковая СОШ/ })
    await row.getByRole('link', { name: 'нет данных' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Сведений нет').waitFor()
    await dialog.getByText('Родниковая СОШ, 2024/25 учебный год').waitFor()
  })

  test('a number says what it was made of, and its address opens it again', async () => {
    const page = await stage.openAs('rono', '/indicators?indicator=gia11-below-minimum')
    await page
      .getByRole('row', { name: /^Заречная СОШ/ })
      .first()
      .getByRole('link')
      .nth(1)
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Из чего получилось' }).waitFor()
    await dialog.getByText('филиал в с. Озёрки').first().waitFor()
    await dialog.getByRole('link', { name: 'Демонстрационные данные' }).first().waitFor()
    const again = await stage.openAs('rono', page.url())
    await again.getByRole('dialog').getByRole('heading', { name: 'Из чего получилось' }).waitFor()
  })
})
