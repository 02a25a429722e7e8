import { asOwnRuleSet, ruleSetOf } from '@msoko/domain'
import { describe, expect, test } from 'vitest'
import { withoutBrowser } from './support/chromium.ts'
import { setUpStage } from './support/stage.ts'

type Page = Awaited<ReturnType<ReturnType<typeof setUpStage>['openAs']>>

async function fillAct(page: Page): Promise<void> {
  await page.getByLabel('Вид акта').fill('Приказ')
  await page.getByLabel('Номер', { exact: true }).fill('17')
  await page.getByLabel('Дата акта').fill('2025-10-01')
  await page.getByLabel('Кто издал').fill('Отдел образования')
  await page.getByLabel('О чём (название)').fill('О признаках низких результатов')
}

describe.skipIf(withoutBrowser)('decisions of the municipality', () => {
  const stage = setUpStage()

  test('a threshold is replaced after a look at what changes, holds on the list, and is withdrawn', async () => {
    const page = await stage.openAs('rono', '/decisions?year=2025&make=threshold&parameter=low-results-share')
    await page.getByRole('heading', { name: 'Заменить порог' }).waitFor()
    const made = page.getByRole('table', { name: 'Решения района' })
    await made.waitFor()
    const before = await made.getByRole('row').count()
    await page.getByRole('button', { name: 'Показать, что изменится' }).click()
    await page.getByText('Не указан номер акта.').first().waitFor()
    await page.getByText('Укажите новое значение целым числом.').first().waitFor()
    expect(await page.getByRole('button', { name: 'Записать решение' }).count()).toBe(0)

    await page.getByLabel('Новое значение').fill('100')
    await page.getByLabel('Действует с').fill('2025-09-01')
    await fillAct(page)
    await page.getByRole('button', { name: 'Показать, что изменится' }).click()
    const effects = page.getByRole('table', { name: 'Что изменится' })
    await effects.waitFor()
    expect(
      await effects
        .getByRole('row', { name: /Полевая СОШ/ })
        .first()
        .innerText(),
    ).toMatch(/есть основания[\s\S]*оснований нет/)
    expect(await made.getByRole('row').count()).toBe(before)

    await page.getByRole('button', { name: 'Записать решение' }).click()
    await made.getByText(/100\s%\sс\s01\.09\.2025/).waitFor()
    await made.getByText(/Приказ от 01\.10\.2025/).waitFor()

    await page.goto(new URL('/low-results?year=2025', page.url()).href)
    const school = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Полевая СОШ' }) })
    await school.getByText('оснований нет').first().waitFor()
    await school.locator('summary').click()
    await school
      .getByText(/порог 100\s% — по местному акту \(приказ от 01\.10\.2025/)
      .first()
      .waitFor()

    await page.goto(new URL('/decisions', page.url()).href)
    await made.getByRole('button', { name: /Отменить решение: Доля участников ниже минимума/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('table', { name: 'Что изменится' }).waitFor()
    await dialog.getByLabel(/Почему отменяется/).fill('порог пересмотрен')
    await dialog.getByRole('button', { name: 'Отменить решение' }).click()
    await made.getByText(/отменено .*порог пересмотрен/).waitFor()
  })

  test('a list by order holds against what is computed, and both are shown', async () => {
    const page = await stage.openAs('rono', '/decisions?year=2025&make=list')
    await page.getByLabel('Заречная СОШ').check()
    await fillAct(page)
    await page.getByRole('button', { name: 'Показать, что изменится' }).click()
    await page.getByRole('table', { name: 'Что изменится' }).waitFor()
    await page.getByRole('button', { name: 'Записать решение' }).click()
    await page.getByRole('table', { name: 'Решения района' }).getByText('1\u00a0школа — Заречная СОШ').waitFor()

    await page.goto(new URL('/low-results?year=2025', page.url()).href)
    const school = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Заречная СОШ' }) })
    await school.getByText(/Школа названа в перечне: приказ от 01\.10\.2025.*расходится с перечнем/).waitFor()
  })

  test('rules from a file are refused with their places, then tried, and stand in the list of rules', async () => {
    const rules = { ...asOwnRuleSet(ruleSetOf('federal-shnor@2025-both')), title: 'Правила района', version: 'own' }
    const file = (content: unknown) => ({
      name: 'правила.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    })
    const page = await stage.openAs('rono', '/decisions?year=2025&make=rules')
    const input = page.locator('input[type="file"]')
    await input.setInputFiles(file({ ...rules, flags: [], version: '2025' }))
    await page.getByText('Прочитан файл «правила.json».').waitFor()
    await fillAct(page)
    await page.getByRole('button', { name: 'Показать, что изменится' }).click()
    await page.getByText('rules.flags: список пуст — добавьте хотя бы одно.').waitFor()

    await input.setInputFiles(file(rules))
    await page.getByRole('button', { name: 'Показать, что изменится' }).click()
    const told = page.getByRole('table', { name: 'О каких школах новые правила скажут другое' })
    await told.getByText('По новым правилам').first().waitFor()
    await page.getByRole('button', { name: 'Записать решение' }).click()
    const made = page.getByRole('table', { name: 'Решения района' })
    await made.getByText('Свои правила «Правила района», версия own').waitFor()

    await page.goto(new URL('/low-results?year=2025', page.url()).href)
    await page.getByLabel('Категория и правила').selectOption('federal-shnor@own low-results')
    await page.getByText(/Правила района, версия own/).waitFor()
    const school = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Полевая СОШ' }) })
    await school.locator('summary').click()
    await school
      .getByText(/по местному акту/)
      .first()
      .waitFor()
    expect(new URL(page.url()).searchParams.get('rules')).toBe('federal-shnor@own')

    await page.getByRole('link', { name: 'Сравнить с другими правилами' }).click()
    await page.getByRole('table', { name: 'Школы по двум наборам правил' }).waitFor()
    expect(await page.getByLabel('Первые правила').inputValue()).toBe('federal-shnor@own low-results')
  })

  test('risks of a school are chosen by an act, and stand on its passport', async () => {
    const page = await stage.openAs('rono', '/passports/polevaya?year=2025')
    await page.getByRole('link', { name: 'Внести профиль или выбрать риски' }).click()
    await page.getByRole('heading', { name: 'Рисковый профиль школы' }).waitFor()
    const risk = page.getByRole('checkbox', { name: 'Низкая учебная мотивация обучающихся' })
    await risk.check()
    await fillAct(page)
    await page.getByRole('button', { name: 'Показать, что изменится' }).click()
    await page.getByRole('button', { name: 'Записать решение' }).click()
    await page
      .getByRole('table', { name: 'Решения района' })
      .getByText(/Рисковый профиль.*Полевая СОШ/)
      .waitFor()

    await page.goto(new URL('/passports/polevaya?year=2025', page.url()).href)
    await page.getByRole('row', { name: /Низкая учебная мотивация.*\(выбран\)/ }).waitFor()
    await page.getByText(/выбраны решением: Приказ от 01\.10\.2025/).waitFor()
  })
})
