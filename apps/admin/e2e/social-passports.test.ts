import { expect, test, describe } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'

describe.skipIf(withoutBrowser)('social passports', () => {
  const stage = setUpStage()

  test('from the list of a year to the passport of a school, with last year and the rest of the district', async () => {
    const page = await stage.openAs('rono', '/passports?year=2024')
    const list = page.getByRole('table', { name: 'Социальные паспорта школ' })
    await list.waitFor()
    await list.getByRole('link', { name: 'Полевая СОШ' }).click()
    await page.getByRole('heading', { level: 1, name: 'Социальный паспорт: Полевая СОШ' }).waitFor()
    expect(new URL(page.url()).searchParams.get('year')).toBe('2024')

    const pupils = page.getByRole('table', { name: 'Социальный паспорт: обучающиеся' })
    const large = pupils.getByRole('row', { name: /многодетных семей/ })
    await large.waitFor()
    const [count, share, before, change, rest] = await large.getByRole('cell').allInnerTexts()
    expect(count).toMatch(/^\d+$/)
    expect(share).toMatch(/^[\d,]+\s%$/)
    expect(before).toMatch(/%\s\(\d+ из \d+\)$/)
    expect(change).toMatch(/п\.\sп\.$/)
    expect(rest).toMatch(/%/)

    const families = page.getByRole('table', { name: 'Социальный паспорт: семьи' })
    expect(await families.getByRole('row').count()).toBe(5)
    await page.getByText('Не задано: нужны веса, средние и разброс долей по региону.').waitFor()
    const risks = page.getByRole('table', { name: 'Рисковый профиль' })
    expect(await risks.getByRole('row').count()).toBe(11)
    await page.getByText(/Оценочно, не ФИОКО/).waitFor()
    expect(await risks.getByRole('row', { name: /Низкая учебная мотивация/ }).innerText()).toContain('нет данных')
  })

  test('the list is filtered and ordered, and the address keeps both', async () => {
    const page = await stage.openAs('rono', '/passports?year=2024')
    const list = page.getByRole('table', { name: 'Социальные паспорта школ' })
    await list.waitFor()
    await page.getByLabel('Порядок').selectOption('sp-large')
    await page.waitForURL(/order=sp-large/)
    const column = (await list.getByRole('columnheader').allInnerTexts()).indexOf('Многодетные')
    const shares = await list.locator(`tbody tr > :nth-child(${column + 1})`).allInnerTexts()
    const numbers = shares.flatMap((text) => {
      const [, number] = /^([\d,]+)/.exec(text) ?? []
      return number === undefined ? [] : [Number(number.replace(',', '.'))]
    })
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
    expect(numbers.length).toBeGreaterThan(1)

    await page.goto(new URL('/passports?year=2015&handed=none', page.url()).href)
    await list.getByRole('cell', { name: 'не сдан', exact: true }).first().waitFor()
    expect(await page.getByLabel('Паспорт', { exact: true }).inputValue()).toBe('none')
  })

  test('a school opens its own passport from its page, and no other', async () => {
    const page = await stage.openAs('polevaya', '/?year=2024')
    await page.getByRole('link', { name: 'Социальный паспорт и риски' }).click()
    await page.getByRole('heading', { level: 1, name: 'Социальный паспорт: Полевая СОШ' }).waitFor()
    await page.goto(new URL('/passports/lugovaya?year=2024', page.url()).href)
    await page.getByRole('heading', { level: 1, name: 'Школа не найдена' }).waitFor()
  })

  test('on paper there is the passport and nothing of the menu', async () => {
    const page = await stage.openAs('rono', '/passports/polevaya?year=2024')
    await page.getByRole('table', { name: 'Социальный паспорт: семьи' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: 'Загрузка данных' }).isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Напечатать' }).isVisible()).toBe(false)
    expect(await page.getByRole('table', { name: 'Социальный паспорт: семьи' }).isVisible()).toBe(true)
  })
})
