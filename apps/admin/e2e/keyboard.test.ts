import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'

/** No way to a control may be longer than this many presses of Tab. */
const FAR = 60

describe.skipIf(withoutBrowser)('by keyboard alone', () => {
  const stage = setUpStage()

  test('sign in, find the low results, ask why, look at a number and come back', async () => {
    const page = await stage.open('/')
    await expect.poll(() => focused(page)).toContain('username')
    await page.keyboard.type('rono')
    await page.keyboard.press('Tab')
    await page.keyboard.type(stage.passwordOf('rono'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Обзор' }).waitFor()

    await page.keyboard.press('Tab')
    expect(await focused(page)).toContain('Перейти к содержанию')
    await tabTo(page, /^Низкие результаты/)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toContain('Школы с низкими результатами')

    await page.getByRole('listitem').getByText('Почему?').first().waitFor()
    await tabTo(page, /^Почему\?/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^ОГЭ 2026/)
    const asked = await focused(page)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('heading', { name: 'Как считается' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe(asked)
  })

  test('a wrong password is said, and what was typed stays', async () => {
    const page = await stage.open('/sign-in')
    await expect.poll(() => focused(page)).toContain('username')
    await page.keyboard.type('polevaya')
    await page.keyboard.press('Tab')
    await page.keyboard.type('неверный')
    const answer = page.waitForResponse('**/sign-in/username')
    await page.keyboard.press('Enter')
    expect((await answer).ok()).toBe(false)
    await page.getByRole('alert').getByText('Логин или пароль не подошли').waitFor()
    expect(await page.getByLabel('Логин').inputValue()).toBe('polevaya')
  })
})

/** What has the focus: its words, or its name where it has none. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element?.textContent || element?.getAttribute('name') || element?.tagName || ''
  })
}

async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < FAR; presses += 1) {
    await page.keyboard.press('Tab')
    if (wanted.test(await focused(page))) return
  }
  throw new Error(`Tab does not lead to ${wanted}`)
}
