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
      'Показатели',
      'Низкие результаты',
    ])
    for (const title of ['Низкие результаты', 'Показатели', 'Моя школа']) {
      await menu.getByRole('link', { name: title }).click()
      await page.locator('main table, main [role=list], main ul').first().waitFor()
      expect(await page.locator('main').innerText(), title).not.toMatch(OTHERS)
    }
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
    await page.getByRole('button', { name: 'Выйти' }).click()
    await page.getByRole('heading', { name: 'Вход' }).waitFor()
    expect((await page.request.get('/api/trpc/units.list')).status()).toBe(401)
  })
})
