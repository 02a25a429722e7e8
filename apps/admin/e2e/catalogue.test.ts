import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'

describe.skipIf(withoutBrowser)('the catalogue', () => {
  const stage = setUpStage()

  test('«откуда эта цифра» is answered from the list: value, passport, form, act, and the way back keeps what was looked for', async () => {
    const page = await stage.openAs('rono', '/catalogue')
    await page.getByLabel('Слова или номер меры').fill('аттестаты 9 класса до 30 сентября')
    const row = page.getByRole('row', { name: /^Доля выпускников 9 классов, получивших аттестат до 30 сентября/ })
    await row.getByRole('link', { name: /%$/ }).click()
    await page.getByRole('dialog').getByRole('heading', { name: 'Из чего получилось' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await row.getByRole('link').first().click()
    await heading(page, 'Доля выпускников 9 классов, получивших аттестат до 30 сентября').waitFor()
    await page.getByText('«Получили аттестат до 30 сентября» ÷ «Выпускников 9 классов»').waitFor()
    await page.getByText('по распространённой практике, акта нет').first().waitFor()
    await page.getByRole('link', { name: 'Выпускники 9 классов на ГИА' }).click()
    await heading(page, 'Выпускники 9 классов на ГИА').waitFor()
    await page.getByRole('link', { name: 'Каталог: формы' }).click()
    expect(await page.getByLabel('Слова или номер меры').inputValue()).toBe('аттестаты 9 класса до 30 сентября')
  })

  test('the number of a measure finds it and what carries it out; the address keeps the filter', async () => {
    const page = await stage.openAs('rono', '/catalogue?list=measures')
    await page.getByLabel('Слова или номер меры').fill('1.10')
    await expect
      .poll(() =>
        page
          .getByRole('rowheader')
          .filter({ hasText: /^\d+\.\d+\. / })
          .count(),
      )
      .toBe(1)
    const again = await stage.openAs('rono', page.url())
    await again.getByRole('link', { name: /^1\.10\. / }).click()
    await heading(again, 'Мера 1.10').waitFor()
    await again.getByRole('heading', { name: 'Чем выполняется' }).waitFor()
  })

  test('a number that nobody has set is said to be unset, in its list and in its passport', async () => {
    const page = await stage.openAs('rono', '/catalogue?list=parameters')
    const unset = page.getByRole('row').filter({ hasText: 'не установлено' }).first()
    await unset.getByRole('link').click()
    await page.getByText('Значение не установлено').waitFor()
  })

  test('an indicator leads to its passport and back', async () => {
    const page = await stage.openAs('rono', '/indicators?indicator=gia9-certificate')
    await page.getByRole('link', { name: 'Паспорт показателя' }).click()
    await page.getByRole('link', { name: 'По школам и годам' }).click()
    await heading(page, 'Показатели').waitFor()
    expect(page.url()).toContain('indicator=gia9-certificate')
  })

  test('a counted value says who was counted', async () => {
    const page = await stage.openAs('rono', '/catalogue/indicators/head-groups-middle')
    await page.getByRole('link', { name: /из 5/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Всего школ со значением').waitFor()
    const answers = await dialog
      .getByRole('row')
      .filter({ hasText: /(да|нет)$/ })
      .count()
    expect(answers).toBe(5)
  })

  test('a school sees its own values and no other, and nothing leaves the edge of a narrow screen', async () => {
    const page = await stage.openAs(
      'polevaya',
      '/catalogue?find=' + encodeURIComponent('выпускников 11 классов число'),
      360,
    )
    const row = page.getByRole('row', { name: /^Число выпускников 11 классов/ })
    await row.getByRole('link', { name: /^\d+$/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Полевая СОШ, 2025/26 учебный год').waitFor()
    expect(await dialog.getByText('Луговая').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })

  test('by keyboard the words are typed, the list is chosen and a line opened', async () => {
    const page = await stage.openAs('rono', '/catalogue')
    await page.getByLabel('Слова или номер меры').focus()
    await page.keyboard.type('учебники')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Формы' }).waitFor()
    const form = page.getByRole('link', { name: /учебник/i }).first()
    await form.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Проверки' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-title')
  })

  test('an address of nothing says so and leads back', async () => {
    const page = await stage.openAs('rono', '/catalogue/indicators/cats')
    await page.getByText('Адрес не называет ничего из каталога.').waitFor()
    await page.getByRole('link', { name: 'Перейти к каталогу' }).click()
    await heading(page, 'Каталог').waitFor()
  })
})

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name })
}
