import { describe, expect, it } from 'vitest'
import { executorBodies } from '../acts/roadmap-320/executors.ts'
import type { TableBlock } from '../reports/report.ts'
import { controlOn } from './control-on.ts'
import { controlSummary } from './control-summary.ts'
import { controlTable } from './control-table.ts'
import { occurrencesOf } from './occurrences-of.ts'
import { plan320 } from './plan-320.ts'

const occurrences = occurrencesOf(plan320)
const control = controlOn('2022-10-01', occurrences, [
  { occurrence: '1.2/2022', state: 'accepted' },
  { occurrence: '1.4/2022', state: 'submitted' },
])
const context = {
  municipality: 'Ольховский район',
  synthetic: true,
  bodyTitles: executorBodies,
  signatory: 'Заместитель главы района',
}
const summary = controlSummary(control, plan320, context)
const tables = summary.blocks.filter((block): block is TableBlock => block.kind === 'table')

describe('the summary for the controller', () => {
  it('is headed by its day and tells the whole in a sentence', () => {
    expect(`${summary.kind} ${summary.title[0]}`).toBe('Сводка контроля исполнения плана на 01.10.2022')
    expect(summary.blocks[0]).toMatchObject({
      text: expect.stringContaining('Исполнено 1, ждёт приёмки 1, просрочено 10.') as string,
    })
  })

  it('adds up by sections, numbers its tables in order and gives a row to measures that nobody carries out', () => {
    expect(tables.map(({ number }) => number)).toEqual([1, 2, 3])
    const [, sections, bodies] = tables
    const columns = sections?.rows.map(({ cells }) => cells.slice(1).map(Number)) ?? []
    const total = columns.at(-1)
    expect(total?.map((_, column) => columns.slice(0, -1).reduce((sum, row) => sum + (row[column] ?? 0), 0))).toEqual(
      total,
    )
    expect(bodies?.rows.at(-1)?.cells[0]).toBe('исполнитель не назначен')
  })

  it('names every late measure with its term and days', () => {
    expect(tables[0]?.rows.map(({ cells }) => [cells[0], ...cells.slice(3)])).toEqual([
      ['1.3', '31.07.2022', '62'],
      ['1.11', '31.07.2022', '62'],
      ['1.1', '31.08.2022', '31'],
      ['1.13', '31.08.2022', '31'],
      ['1.15', '30.09.2022', '1'],
      ['3.1', '30.09.2022', '1'],
      ['3.7', '30.09.2022', '1'],
      ['7.1', '30.09.2022', '1'],
      ['7.2', '30.09.2022', '1'],
      ['8.1', '30.09.2022', '1'],
    ])
  })

  it('says so when nothing is late', () => {
    const done = occurrences.map(({ id }) => ({ occurrence: id, state: 'accepted' as const }))
    const { blocks } = controlSummary(controlOn('2024-12-31', occurrences, done), plan320, context)
    expect(blocks).toContainEqual({ kind: 'paragraph', text: 'Просроченных мер нет.' })
    expect(blocks.filter(({ kind }) => kind === 'list')).toHaveLength(0)
    expect(blocks.filter((block) => block.kind === 'table').map(({ number }) => number)).toEqual([1, 2])
  })

  it('as rows has every term, with as many cells as headings', () => {
    const { columns, rows } = controlTable(control, plan320)
    expect(rows).toHaveLength(occurrences.length)
    expect(rows.every(({ length }) => length === columns.length)).toBe(true)
    expect(rows.find(([number]) => number === '1.3')?.slice(6)).toEqual([
      '31.07.2022',
      'Просрочено',
      { value: 62, format: '0' },
    ])
  })
})
