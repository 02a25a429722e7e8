import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { protocolFile, type Participant, type ProtocolFile } from './support/protocol.ts'
import { setUpStage } from './support/stage.ts'
import { chooseBytes } from './support/workbook.ts'

const RUSSIAN = '01 - Русский язык 2026.06.04'
const CANARIES = [/Тестов/, /Тестович/, /7301\d{3}1\d\d/]

/** Invented persons of one school, named and documented so that nothing else looks like them. */
function participants(school: string, results: readonly number[]): readonly Participant[] {
  return results.map((result, index) => ({
    school,
    class: '11А',
    surname: `Тестов-${school}-${index}`,
    document: `7301${school.slice(0, 3)}${100 + index}`,
    primary: 20,
    result,
  }))
}

describe.skipIf(withoutBrowser)('a protocol with names', () => {
  const stage = setUpStage()
  const sent: string[] = []

  async function openImports(): Promise<Page> {
    const page = await stage.openAs('rono', '/imports')
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    return page
  }

  async function read(page: Page, file: ProtocolFile, name: string): Promise<void> {
    await chooseBytes(page, await protocolFile(file), name)
    await page.getByRole('heading', { level: 2, name: `«${name}»` }).waitFor()
  }

  test('says what it was recognised as and what stays behind, and goes through to the figures', async () => {
    const page = await openImports()
    const people = [...participants('902001', [23, 24, 61]), ...participants('903001', [70, 80])]
    await read(page, { title: RUSSIAN, result: 'Балл', participants: people }, 'Русский.xlsx')
    await page.getByText('Протокол результатов ЕГЭ, лист «Протокол»').waitFor()
    await page.getByText(/«Фамилия» \(столбец G\), «Имя» .* и «Номер» \(столбец K\)/).waitFor()
    await page.getByLabel('Сопоставить участников по предметам').click()
    await page.getByText('Строки увидит только отдел образования').waitFor()
    await page.getByRole('button', { name: 'Отправить на проверку' }).click()

    await page.getByText('Сверка: два источника дают разные числа').first().waitFor()
    await page.getByRole('table', { name: 'Как изменятся показатели' }).waitFor()
    await page.getByRole('button', { name: 'Принять' }).click()
    await page.getByText('Файл принят').waitFor()

    await page.getByRole('link', { name: 'Строки участников' }).first().click()
    const counts = page.getByRole('table', { name: 'Строк по школам и предметам: ГИА-11, 2025/26' })
    await page.getByText('Сколько строк по школам и предметам').click()
    expect(await counts.getByRole('row', { name: /^Полевая СОШ/ }).innerText()).toMatch(/Полевая СОШ\s+3$/)
  })

  test('corrected, is set beside the workbooks, and is taken back whole', async () => {
    const page = await openImports()
    const people = [...participants('902001', [24, 24, 61]), ...participants('903001', [70, 80])]
    await read(page, { title: RUSSIAN, result: 'Балл', participants: people }, 'Русский, исправленный.xlsx')
    await page.getByRole('button', { name: 'Отправить на проверку' }).click()
    await page.getByRole('button', { name: 'Принять' }).click()
    await page.getByText('Файл принят').waitFor()
    await page.goto('/reconciliation')
    await page.getByRole('table', { name: 'Полевая СОШ: Результаты ЕГЭ по предметам, 2025/26' }).waitFor()
    await page.goBack()

    await page.getByRole('button', { name: 'Отменить загрузку' }).click()
    await page.getByRole('dialog').getByText('вернутся к тому, что было до него').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Отменить загрузку' }).click()
    await page.getByText('сведения снова такие, какими были до него').waitFor()
    await page.goto('/history?unit=polevaya&form=ege-results&year=2025')
    const titles = page.getByRole('heading', { level: 2 })
    await titles.first().waitFor()
    expect((await titles.allInnerTexts()).slice(0, 3)).toEqual([
      'Загрузка отменена',
      'Загрузка (позже отменена)',
      'Загрузка',
    ])
  })

  test('has let no name and no document out: not into a request, not into the database', async () => {
    const stored = await stage.dump()
    expect(sent.join('\n')).toContain('ege-results')
    expect(stored).toContain('Русский, исправленный.xlsx')
    for (const canary of CANARIES) {
      expect(sent.filter((request) => canary.test(request))).toEqual([])
      expect(stored).not.toMatch(canary)
    }
  })
})
