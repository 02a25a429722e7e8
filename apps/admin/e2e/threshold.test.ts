import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'
import { downloadTemplate, fillRow, upload } from './support/workbook.ts'

const NB = '\u00a0'
const RUSSIAN = { Предмет: 'Русский язык', Уровень: '—' }
const MATHS = { Предмет: 'Математика', Уровень: 'базовый уровень' }

describe.skipIf(withoutBrowser)('a threshold', () => {
  const stage = setUpStage()

  test('flips exactly at its border, and one corrected count changes one cell', async () => {
    const page = await stage.openAs('rono', '/imports')
    const workbook = await downloadTemplate(page, '2025/26', '2025/26')
    const key = {
      Организация: 'Луговая СОШ',
      'Учебный год': '2025/26',
      'Период сдачи': 'основной период',
      'Категория участников': 'выпускники текущего года',
    }
    const below = (count: number) => ({ Участников: 100, 'Не преодолели минимум': count })
    fillRow(workbook, 'ЕГЭ', { ...key, ...RUSSIAN }, below(40))
    fillRow(workbook, 'ЕГЭ', { ...key, ...MATHS }, below(29))
    fillRow(workbook, 'ЕГЭ', { ...key, Предмет: 'Математика', Уровень: 'профильный уровень' }, { Участников: 0 })
    await upload(page, workbook, 'Ниже порога.xlsx')
    await accept(page)
    const before = await verdictOf(page)
    expect(before).toContain('оснований нет')
    expect(before).toContain(`29,0${NB}% (29 из 100) < 30${NB}%`)

    await page.getByRole('link', { name: 'Загрузка данных' }).click()
    fillRow(workbook, 'ЕГЭ', { ...key, ...MATHS }, below(30))
    await upload(page, workbook, 'На пороге.xlsx')
    const changes = page.getByRole('table', { name: /Луговая СОШ: Результаты ЕГЭ/ })
    await changes.waitFor()
    const rows = await changes.getByRole('row').allInnerTexts()
    expect(rows.slice(1)).toHaveLength(1)
    expect(rows[1]).toMatch(/Математика \(базовый уровень.*Не преодолели минимум\s+29\s+30/)
    await accept(page)
    const after = await verdictOf(page)
    expect(after).toContain('есть основания')
    expect(after).toContain(`30,0${NB}% (30 из 100) ≥ 30${NB}%`)
  })
})

async function accept(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Принять' }).click()
  await page.getByText('Файл принят').waitFor()
}

/** Everything that the list of low results says of the school. */
async function verdictOf(page: Page): Promise<string> {
  await page.getByRole('navigation').getByRole('link', { name: 'Низкие результаты' }).click()
  const school = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Луговая СОШ' }) })
  await school.getByText('Почему?').click()
  return school.innerText()
}
