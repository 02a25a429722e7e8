import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { exportBy, plain, tableOf } from './support/exported.ts'
import { setUpStage } from './support/stage.ts'
import { downloadTemplate, fillRow, upload } from './support/workbook.ts'

const BELOW = '/indicators?indicator=gia11-below-minimum'
const INTERVAL = /^от \d+,\d до \d+,\d %$/

describe.skipIf(withoutBrowser)('figures over the years', () => {
  const stage = setUpStage()

  test('break where a year was void or is missing, and say how sure a share of few is', async () => {
    const imports = await stage.openAs('rono', '/imports')
    const workbook = await downloadTemplate(imports, '2025/26', '2025/26')
    fillRow(
      workbook,
      'Выпускники 11 кл.',
      { Организация: 'Родниковая СОШ', 'Учебный год': '2018/19' },
      {
        'Выпускников 11 классов': 6,
        'Допущены к ГИА': 6,
        'Ниже минимума по русскому языку': 0,
        'Ниже минимума по математике': 1,
        'Ниже минимума хотя бы по одному из двух предметов': 1,
      },
    )
    await upload(imports, workbook, 'Старый год.xlsx')
    await imports.getByRole('button', { name: 'Принять' }).click()
    await imports.getByText('Файл принят').waitFor()

    const page = await stage.openAs('rono', BELOW)
    await page.getByLabel('На рисунке рядом с районом').selectOption({ label: 'Родниковая СОШ' })
    await page.locator('figure canvas').waitFor()
    expect(new URL(page.url()).searchParams.get('unit')).toBe('rodnikovaya')
    const breaks = (await page.locator('figure li').allInnerTexts()).map(plain)
    expect(breaks).toContain('2019/20: несопоставимо — в 2020 году аттестат за 11 класс выдавали без экзаменов')
    expect(breaks).toContain('2024/25: нет данных (Родниковая СОШ)')

    await page.getByText('Числа рисунка таблицей').click()
    const twin = page.getByRole('table', { name: /по годам: таблица/ })
    const rows = await tableOf(twin)
    const of = (year: string): readonly string[] => rows.find(([first]) => first === year) ?? []
    expect(rows.slice(1).map(([year]) => year)).toEqual(
      [18, 19, 20, 21, 22, 23, 24, 25].map((year) => `20${year}/${year + 1}`),
    )
    expect(of('2018/19').slice(3)).toEqual(['16,7 %', 'от 3,0 до 56,4 %'])
    expect(of('2019/20').slice(1)).toEqual(['несопоставимо', '—', 'несопоставимо', '—'])
    expect(of('2024/25').slice(3)).toEqual(['нет данных', '—'])
    expect(of('2025/26')[2]).toMatch(INTERVAL)
    expect(await page.getByRole('img', { name: /2019\/20 — несопоставимо/ }).count()).toBe(1)

    const again = await stage.openAs('rono', page.url())
    await again.locator('figure canvas').waitFor()
    expect(await again.getByLabel('На рисунке рядом с районом').inputValue()).toBe('rodnikovaya')
  })

  test('and of a school beside the rest of the district are exported as they are seen', async () => {
    const page = await stage.openAs('rono', `${BELOW}&unit=polevaya&year=2023&from=2022`)
    await page.getByText('Числа рисунка таблицей').click()
    const compared = page.getByRole('table', { name: /школы и остальной район, 2023\/24/ })
    const tables = [
      page.getByRole('table', { name: /организации по учебным годам/ }),
      page.getByRole('table', { name: /по годам: таблица/ }),
      compared,
    ]
    const buttons = await exportButtons(page)
    expect(buttons).toHaveLength(tables.length)
    for (const [index, table] of tables.entries()) {
      const button = buttons[index]
      if (!button) throw new Error('no button')
      const { rows, head, fileName, numbers } = await exportBy(page, button)
      expect(rows).toEqual(await tableOf(table))
      expect(numbers).toBeGreaterThan(3)
      expect(head).toContain('Приреченский район (вымышленный)')
      expect(head).toContain('Выгружено 24.11.2026')
      expect(head.at(-1)).toMatch(/^Вымышленные данные/)
      expect(fileName).toMatch(/\.xlsx$/)
    }
    const polevaya = (await tableOf(compared)).find(([name]) => name === 'Полевая СОШ')
    expect(polevaya?.slice(0, 2)).toEqual(['Полевая СОШ', '12,5 %'])
    expect(polevaya?.[3]).toMatch(/^[+−]\d+,\d п\. п\.$/)
    expect(polevaya?.[4]).toBe('в пределах случайного разброса')
  })

  test('lists are exported in their order and under their filter', async () => {
    const schools = await stage.openAs('rono', '/units')
    const table = schools.getByRole('table', { name: 'Организации района' })
    await table.waitFor()
    const [button] = await exportButtons(schools)
    if (!button) throw new Error('no button')
    expect((await exportBy(schools, button)).rows).toEqual(await tableOf(table))

    const low = await stage.openAs('rono', '/low-results?year=2024')
    await low.getByLabel('Вывод').selectOption({ label: 'нельзя определить: 1' })
    await expect.poll(() => low.locator('main h3').filter({ hasText: 'СОШ' }).count()).toBe(1)
    const { rows, head } = await exportBy(low, low.getByRole('button', { name: 'Выгрузить в Excel' }))
    expect(rows.slice(1).map((row) => row.slice(0, 2))).toEqual([['Родниковая СОШ', 'нельзя определить']])
    expect(rows[1]?.[7]).toContain('нет данных')
    expect(head).toEqual(expect.arrayContaining(['2024/25 учебный год', 'Вывод: нельзя определить']))

    const documents = await stage.openAs('rono', '/reports?report=measure-1-12')
    await documents.getByRole('button', { name: 'Сформировать документ' }).click()
    const list = documents.getByRole('table', { name: 'Сформированные документы' })
    expect((await exportBy(documents, documents.getByRole('button', { name: 'Выгрузить в Excel' }))).rows).toEqual(
      await tableOf(list),
    )
  })
})

async function exportButtons(page: Page) {
  const buttons = page.getByRole('button', { name: 'Выгрузить в Excel' })
  await buttons.first().waitFor()
  await expect.poll(() => page.getByText('загружаем…').count()).toBe(0)
  return buttons.all()
}
