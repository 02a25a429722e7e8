import { copyPlan, draftResolution, measuresOf, plan320 } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { SYNTHETIC_LINE } from '../running-header.ts'
import { all, childrenOf, OpenedDocx, textOf } from '../testing/open-docx.ts'
import { renderPlan } from './render-plan.ts'

const issuer = 'Администрация Ольховского района'
const { plan: draft } = copyPlan(plan320, '2025', { from: 2025, to: 2027 })
const opened = async (plan = draft, synthetic = true): Promise<OpenedDocx> =>
  new OpenedDocx(await renderPlan(plan, draftResolution(plan, issuer), synthetic))

describe('a plan as a document', () => {
  it('has the annex of № 320: ten sections across, 54 measures in five columns as worded', async () => {
    const docx = await opened(plan320)
    const annex = all(docx.body, 'w:tbl').at(-1)
    if (annex === undefined) throw new Error('no annex')
    const rows = childrenOf(annex, 'w:tr').map((row) => childrenOf(row, 'w:tc').map(textOf))
    expect(rows[0]).toEqual([
      '№ п/п',
      'Основные направления деятельности',
      'Сроки реализации',
      'Ответственные исполнители',
      'Отчетная документация',
    ])
    expect(rows.filter(({ length }) => length === 1).map(([text]) => text)).toEqual(
      plan320.sections.map(({ number, title }) => `${number}. ${title}`),
    )
    expect(rows.slice(1).filter(({ length }) => length === 5)).toEqual(
      measuresOf(plan320).map(({ number, title, term, executors, documents }) => [
        `${number}.`,
        title,
        term,
        executors.text,
        documents.text,
      ]),
    )
  })

  it('bears the number and day of its act, or is marked as a draft with lines to fill in', async () => {
    const [adopted, drafted] = [textOf((await opened(plan320)).body), textOf((await opened()).body)]
    expect(adopted).toContain('19.07.2022')
    expect(adopted).toContain('от 19.07.2022 № 320')
    expect(adopted).not.toContain('ПРОЕКТ')
    expect(drafted.match(/ПРОЕКТ/g)).toHaveLength(2)
    expect(drafted).toContain('«____» ____________ 20____ г.')
    expect(drafted).not.toContain('№ 320')
    expect(drafted).toContain('Об утверждении Плана мероприятий («дорожная карта»)')
    expect(drafted).toContain('3. Контроль за выполнением настоящего постановления возложить на')
  })

  it('says on every page that a district is invented, and only then', async () => {
    for (const synthetic of [true, false]) {
      const { headers } = await opened(draft, synthetic)
      expect(headers.length).toBeGreaterThan(0)
      expect(headers.every((text) => text.includes(SYNTHETIC_LINE))).toBe(synthetic)
    }
  })

  it('is the same file every time', async () => {
    const render = () => renderPlan(draft, draftResolution(draft, issuer), true)
    expect(Buffer.compare(await render(), await render())).toBe(0)
  })
})
