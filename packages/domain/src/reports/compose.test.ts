import { describe, expect, it } from 'vitest'
import { demonstrationDistrict } from '../demonstration/index.ts'
import { catalogueContext } from '../evaluation-context.ts'
import { schoolYear } from '../kernel/period.ts'
import { Facts, type Submission } from '../kernel/submission.ts'
import { UnitTree } from '../kernel/unit.ts'
import { reportDefinitions } from './catalogue.ts'
import { composeReport } from './compose.ts'
import { measure111 } from './definitions/measure-1-11.ts'
import { measure112 } from './definitions/measure-1-12.ts'
import { measure52 } from './definitions/measure-5-2.ts'
import type { Block, Report } from './report.ts'

const district = demonstrationDistrict()
const period = schoolYear(2025)

function reportOf(definition = measure112, submissions: readonly Submission[] = district.submissions): Report {
  const context = catalogueContext({ units: new UnitTree(district.units), facts: new Facts(submissions) })
  return composeReport(definition, { period, municipality: district.municipality.title, synthetic: true, context })
}

/** Every printed text with its place: table cells one by one. */
function textsOf(report: Report): ReadonlyMap<string, string> {
  const texts = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text]
      case 'list':
        return block.items.flatMap(({ text, details }) => [text, ...(details ?? [])])
      case 'table':
        return block.rows.flatMap(({ cells }) => cells)
      case 'chart':
        return [block.alt]
    }
  }
  return new Map(report.blocks.flatMap((block, b) => texts(block).map((text, t) => [`${b}.${t}`, text] as const)))
}

function changing(
  unit: string,
  form: string,
  change: (values: Submission['cells']) => Submission['cells'],
): readonly Submission[] {
  return district.submissions.map((submission) =>
    submission.unit === unit && submission.form === form && submission.period === period
      ? { ...submission, cells: change(submission.cells) }
      : submission,
  )
}

describe('a report', () => {
  it('survives JSON, with its tables and charts numbered in order', () => {
    for (const definition of reportDefinitions) {
      const report = reportOf(definition)
      expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      for (const kind of ['table', 'chart'] as const) {
        const numbers = report.blocks.flatMap((block) => (block.kind === kind ? [block.number] : []))
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      }
    }
  })

  it('has as many cells in each row as columns', () => {
    for (const definition of reportDefinitions) {
      for (const block of reportOf(definition).blocks) {
        if (block.kind !== 'table') continue
        for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length)
      }
    }
  })

  it('changes exactly where one count reaches', () => {
    const before = reportOf()
    const after = reportOf(
      measure112,
      changing('lugovaya', 'gia11-graduates', (cells) => ({ '': { ...cells[''], belowRussian: 1, belowEither: 1 } })),
    )
    const [old, fresh] = [textsOf(before), textsOf(after)]
    const changed = [...fresh].filter(([place, text]) => old.get(place) !== text).map(([, text]) => text)
    expect(changed.length).toBeGreaterThan(5)
    const dependent = /рус|Луговая|минимума|1 из 9|2 из 44|5 из 44|11,1|11,4|4,5|п\.\u00a0п\./
    expect(changed.filter((text) => !dependent.test(text))).toEqual([])
    const maths = [...fresh].filter(([, text]) => text.includes('по математике ниже установленного минимума в 2025/26'))
    expect(maths.length).toBeGreaterThan(0)
    for (const [place, text] of maths) expect(old.get(place)).toBe(text)
  })

  it('prints the district total that a hand would add up', () => {
    const table = reportOf()
      .blocks.filter((block) => block.kind === 'table')
      .at(-1)
    const own = district.submissions.filter((s) => s.form === 'gia11-graduates' && s.period === period)
    const sum = (field: string) => own.reduce((n, s) => n + Number(s.cells['']?.[field] ?? Number.NaN), 0)
    const total = table?.rows.find((row) => row.total)?.cells
    expect(total?.[1]).toBe(String(sum('graduates')))
    expect(total?.[4]).toContain(`(${sum('belowEither')} из ${sum('graduates')})`)
  })

  it('keeps unknown as «нет данных», never a zero', () => {
    const silent = district.submissions.filter((s) => !(s.unit === 'rodnikovaya' && s.period === period))
    for (const definition of [measure111, measure112]) {
      const report = reportOf(definition, silent)
      const rows = report.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
      const row = rows.filter(({ cells }) => cells[0] === 'Родниковая СОШ')
      expect(row.length).toBeGreaterThan(0)
      for (const { cells } of row) expect(new Set(cells.slice(1))).toEqual(new Set(['нет данных']))
      const texts = [...textsOf(report).values()].join('\n')
      expect(texts).toContain('Нет сведений: Родниковая СОШ')
      expect(texts).toContain('запросить сведения')
    }
  })

  it('does not list a nine-year school among those that sit the ЕГЭ', () => {
    const rows = reportOf(measure111).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    expect(rows.some(({ cells }) => cells[0]?.includes('Берёзовская'))).toBe(false)
    expect(rows.some(({ cells }) => cells[0]?.includes('Липовка'))).toBe(false)
  })

  it('is for official use while a cohort of one to four can be seen', () => {
    expect(reportOf()).toMatchObject({ access: 'official-use' })
    const grown = district.submissions.map((submission) =>
      submission.form === 'gia11-graduates'
        ? { ...submission, cells: { '': { ...submission.cells[''], graduates: 20, admitted: 20 } } }
        : submission,
    )
    expect(reportOf(measure112, grown)).toMatchObject({ access: 'open', accessReason: null })
  })

  it('is for official use whatever its numbers are where it tells of families', () => {
    const grown = district.submissions.map((submission) => ({
      ...submission,
      cells: Object.fromEntries(
        Object.entries(submission.cells).map(([key, values]) => [
          key,
          Object.fromEntries(
            Object.entries(values).map(([field, value]) => [field, typeof value === 'number' ? value * 100 : value]),
          ),
        ]),
      ),
    }))
    expect(reportOf(measure52, grown)).toMatchObject({
      access: 'official-use',
      accessReason: expect.stringContaining('семьях') as string,
    })
  })

  it('cites its measure verbatim', () => {
    expect(
      [...textsOf(reportOf()).values()].some((text) =>
        text.includes(
          'сдавших единый государственный экзамен по русскому языку и математике ниже установленного минимума)»',
        ),
      ),
    ).toBe(true)
  })
})
