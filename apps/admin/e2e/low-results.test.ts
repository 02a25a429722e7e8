import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { textOf, unzip } from './support/docx.ts'
import { setUpStage } from './support/stage.ts'

const NB = '\u00a0'

describe.skipIf(withoutBrowser)('the list of schools with low results', () => {
  const stage = setUpStage()

  test('leads from a school that came to it, by its reasons, to the document', async () => {
    const page = await stage.openAs('rono', '/low-results')
    expect(await schoolsThat(page, 'entered')).toEqual(['Полевая СОШ'])
    await page.getByRole('link', { name: 'Полевая СОШ' }).click()

    await page.getByRole('heading', { level: 1, name: 'Полевая СОШ' }).waitFor()
    await page.getByText('вошла в список: в прошлом году оснований не было').first().waitFor()
    const reasons = page.getByRole('link', { name: `ОГЭ 2026, русский язык: 62,5${NB}% (10 из 16) ≥ 30${NB}%` })
    await page.getByText('Почему?').first().click()
    await reasons.first().waitFor()

    await page.getByRole('link', { name: 'Документы' }).click()
    const measure = page.getByRole('listitem').filter({ hasText: 'Мероприятие 5.1' })
    await measure.getByRole('link', { name: 'Посмотреть' }).click()
    await page.getByRole('button', { name: 'Сформировать документ' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Скачать файл Word' }).click(),
    ])
    const files = await unzip(await readFile(await download.path()))
    const text = textOf(files.get('word/document.xml')?.toString('utf8') ?? '')
    expect(text).toContain('вошли в перечень — Полевая СОШ; вышли из перечня — Луговая СОШ.')
    expect(text).toContain(`ОГЭ 2026, русский язык: 62,5${NB}% (10 из 16) ≥ 30${NB}%`)
    expect(text).toContain(`ОГЭ 2026, математика — если меньше 30${NB}%, оснований нет`)
  })

  test('says of each school how it stands beside the year before, and what it waits for', async () => {
    const page = await stage.openAs('rono', '/low-results')
    expect(await schoolsThat(page, 'left')).toEqual(['Луговая СОШ'])
    await page.getByText('вышла из списка: в прошлом году основания были').waitFor()

    expect(await schoolsThat(page, 'stayed')).toEqual([])
    await page.getByText('Таких школ в этом году нет.').waitFor()
    await page.getByLabel('К прошлому году').selectOption('')

    const berezovskaya = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Берёзовская ООШ' }) })
    await berezovskaya.getByText('нельзя определить').first().waitFor()
    await berezovskaya.getByText('Почему?').click()
    await berezovskaya.getByText(`ОГЭ 2026, русский язык — если меньше 30${NB}%, оснований нет`).waitFor()
  })
})

/** Names on the list under a filter, which stands in the address too. */
async function schoolsThat(page: Page, moved: string): Promise<readonly string[]> {
  await page.getByLabel('К прошлому году').selectOption(moved)
  await page.waitForURL(`**/low-results?*moved=${moved}*`)
  return page.getByRole('listitem').getByRole('heading', { level: 3 }).allInnerTexts()
}
