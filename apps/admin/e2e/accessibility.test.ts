import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'
import { choose, downloadTemplate, fillRow, upload } from './support/workbook.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const WIDTHS = [1280, 360]
const WHY = encodeURIComponent('gia11-below-minimum~zarechnaya~school-year:2024')

const PAGES = {
  overview: '/',
  'a year without data': '/?year=2015',
  imports: '/imports',
  indicators: '/indicators?indicator=ege-below-minimum&unit=polevaya',
  'a number and its reason': `/indicators?why=${WHY}`,
  'the catalogue': '/catalogue',
  'the numbers of the catalogue': '/catalogue?list=parameters',
  'a passport of an indicator': '/catalogue/indicators/gia9-certificate',
  'a passport of a form': '/catalogue/forms/head-sheet',
  schools: '/units',
  'a school with branches': '/units/zarechnaya',
  'social passports': '/passports',
  'a social passport': '/passports/polevaya',
  'low results': '/low-results',
  'the plan': '/roadmap?section=2',
  'the terms of a year': '/roadmap/calendar?section=8',
  'a measure of the plan': '/roadmap/1.12',
  registers: '/registers',
  'a register': '/registers/career-events',
  'two sets of rules': '/low-results/compare',
  'a threshold to be replaced': '/decisions?make=threshold',
  'a list to be entered': '/decisions?make=list',
  'rules to be read': '/decisions?make=rules',
  'a document': '/reports?report=measure-1-12',
  'rows of participants': '/campaigns',
  'tables told by a person': '/mappings',
  'sources side by side': '/reconciliation',
  'the history of a report': '/history?unit=polevaya&form=ege-results',
  'no such page': '/no-such-page',
}

describe.skipIf(withoutBrowser)('accessibility', () => {
  const stage = setUpStage()

  test('the sign-in has no fault', async () => {
    await expectNoFault(await stage.open('/sign-in'))
  })

  test.each(Object.entries(PAGES))('%s has no fault', async (_, path) => {
    await expectNoFault(await stage.openAs('rono', path))
  })

  test('the first page of a school, with the table of its drawing, has no fault', async () => {
    const page = await stage.openAs('zarechnaya', '/')
    await page.getByText('Числа рисунка таблицей').click()
    await expectNoFault(page)
  })

  test('«Почему?» has no fault', async () => {
    const page = await stage.openAs('rono', '/low-results')
    await page.getByText('Почему?').first().click()
    await expectNoFault(page)
  })

  test('a file with problems has no fault', async () => {
    const page = await stage.openAs('rono', '/imports')
    const workbook = await downloadTemplate(page, '2025/26', '2025/26')
    fillRow(workbook, 'Выпускники 9 кл.', { Организация: 'Полевая СОШ' }, { 'Выпускников 9 классов': 'много' })
    await choose(page, workbook, 'С ошибкой.xlsx')
    await expectNoFault(page)
  })

  test('a preview that can be accepted, and the question before discarding it, have no fault', async () => {
    const page = await stage.openAs('rono', '/imports')
    const workbook = await downloadTemplate(page, '2025/26', '2025/26')
    fillRow(workbook, 'Выпускники 9 кл.', { Организация: 'Полевая СОШ' }, { 'Выпускников 9 классов': 11 })
    await upload(page, workbook, 'Без ошибок.xlsx')
    await page.getByRole('button', { name: 'Принять' }).waitFor()
    await expectNoFault(page)
    await page.getByRole('button', { name: 'Отказаться' }).click()
    await page.getByRole('dialog').waitFor()
    await expectNoFault(page)
  })

  test('the opened menu of a narrow screen has no fault', async () => {
    const page = await stage.openAs('rono', '/', 360)
    await page.getByRole('button', { name: 'Меню' }).click()
    await page.getByRole('navigation').waitFor()
    await expectNoFault(page, [360])
  })
})

/** At both widths no breach of WCAG 2.2 A or AA that axe can find, the mark of invented data, and nothing beyond the right edge. */
async function expectNoFault(page: Page, widths: readonly number[] = WIDTHS): Promise<void> {
  await expect.poll(() => page.getByText('загружаем…').count()).toBe(0)
  expect(await page.getByText('Демонстрационные данные: организации и числа вымышлены').count()).toBeGreaterThan(0)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    expect(faults, `at ${width} pixels`).toEqual([])
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(beyond, `pixels beyond ${width}`).toBeLessThanOrEqual(0)
  }
}
