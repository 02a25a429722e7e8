import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage, signIn } from './support/stage.ts'

const OTHERS = /Полевая|Луговая|Родниковая|Берёзовская/

describe.skipIf(withoutBrowser)('who sees what', () => {
  const stage = setUpStage()

  test('a page asks to sign in and then opens where one wanted to go', async () => {
    const page = await stage.open('/low-results?year=2024')
    await page.getByRole('heading', { name: 'Вход' }).waitFor()
    await page.getByLabel('Логин').fill('rono')
    await page.getByLabel('Пароль', { exact: true }).fill(stage.passwordOf('rono'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '2024/25 учебный год' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/low-results')
  })

  test('a school sees itself and no other, and no documents', async () => {
    const page = await stage.openAs('zarechnaya', '/')
    const menu = page.getByRole('navigation')
    expect(await menu.getByRole('link').allInnerTexts()).toEqual([
      'Моя школа',
      'Загрузка данных',
      'Сверка источников',
      'Показатели',
      'Каталог',
      'Низкие результаты',
      'Дорожная карта',
      'Реестры',
    ])
    for (const title of ['Низкие результаты', 'Показатели', 'Моя школа']) {
      await menu.getByRole('link', { name: title }).click()
      await page.locator('main table:visible, main [role=list]:visible, main ul:visible').first().waitFor()
      expect(await page.locator('main').innerText(), title).not.toMatch(OTHERS)
    }
  })

  test('a school begins with what it has to hand in, its own figures with reasons, and its own years', async () => {
    const page = await stage.openAs('rodnikovaya', '/?year=2024')
    await page.getByRole('heading', { level: 1, name: 'Родниковая СОШ' }).waitFor()
    await page.locator('summary', { hasText: '1. Мониторинг качества подготовки' }).click()
    const handIn = page.getByRole('table', { name: '1. Мониторинг качества подготовки: кто сдал' })
    await handIn.waitFor()
    expect(await handIn.getByRole('row').allInnerTexts()).toContainEqual(
      expect.stringMatching(/Выпускники 11 классов на ГИА\s+0 из 1\s+Родниковая СОШ/),
    )
    await page.getByRole('heading', { level: 2, name: 'Динамика' }).waitFor()
    await page.locator('figure canvas').waitFor()
    await page.getByText('2024/25: нет данных (Родниковая СОШ)').waitFor()
    await page.getByRole('heading', { level: 2, name: 'Категории школы по годам' }).waitFor()

    const answers: Promise<string>[] = []
    page.on('response', (response) => {
      if (response.url().includes('/api/trpc/')) answers.push(response.text())
    })
    await page.getByLabel('Учебный год', { exact: true }).selectOption({ label: '2025/26' })
    const figures = page.getByRole('table', { name: /показатели за 2025\/26: Выпускники 11 классов/ })
    const row = figures.getByRole('row', { name: /по русскому языку и математике ниже/ })
    await row.getByText(/^[+−]?\d+,\d\sп\.\sп\.$/).waitFor()
    await row.getByRole('link').click()
    await page.getByRole('dialog').getByRole('heading', { name: 'Из чего получилось' }).waitFor()
    await page.keyboard.press('Escape')

    expect(await page.locator('main').innerText()).not.toMatch(/Заречная|Полевая|Луговая|Берёзовская/)
    const told = (await Promise.all(answers)).join(' ')
    expect(told).toContain('rodnikovaya')
    expect(told).not.toMatch(/zarechnaya|polevaya|lugovaya|berezovskaya/)
  })

  test('what would tell one other school from the district is hidden in words', async () => {
    const page = await stage.openAs('zarechnaya', '/')
    await page.locator('summary').filter({ hasText: 'Результаты ЕГЭ по предметам' }).click()
    await page.getByText('скрыто: мало данных у других школ').first().waitFor()
    await page.getByText(/«Скрыто» стоит там, где сведения есть меньше чем у двух других школ/).waitFor()
  })

  test('an address of another school or of the documents leads a school nowhere', async () => {
    const other = await stage.openAs('zarechnaya', '/units/lugovaya')
    await other.getByText('Такой организации нет или она вам не видна').waitFor()
    const documents = await stage.openAs('zarechnaya', '/reports')
    await documents.getByRole('heading', { level: 1, name: 'Заречная СОШ' }).waitFor()
    expect((await documents.request.get('/api/trpc/reports.list')).status()).toBe(403)
  })

  test('after signing out the session is over', async () => {
    const page = await stage.open('/sign-in')
    await signIn(page, 'lugovaya', stage.passwordOf('lugovaya'))
    await page.locator('figure canvas').waitFor()
    await page.getByRole('button', { name: 'Выйти' }).click()
    await page.getByRole('heading', { name: 'Вход' }).waitFor()
    expect((await page.request.get('/api/trpc/units.list')).status()).toBe(401)
  })
})
