import { schoolYear, type Block, type Report } from '@msoko/domain'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { renderDocx } from './render-docx.ts'

const wide = Array.from({ length: 9 }, (_, index) => ({
  title: `Столбец ${index}`,
  align: 'right' as const,
  width: 1,
}))

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Результаты' },
  { kind: 'paragraph', text: 'Доля — 9,1\u00a0% (4 из 44).' },
  {
    kind: 'table',
    number: 1,
    caption: 'По годам',
    columns: [
      { title: 'Организация', align: 'left', width: 3 },
      { title: '2024/25', align: 'right', width: 1, group: 'Средний балл' },
      { title: '2025/26', align: 'right', width: 1, group: 'Средний балл' },
    ],
    rows: [{ cells: ['Школа', '61,5', 'нет данных'] }, { cells: ['Район в целом', '61,5', '62,0'], total: true }],
    notes: ['Примечание к таблице'],
  },
  {
    kind: 'chart',
    number: 1,
    caption: 'Динамика',
    alt: 'Динамика. 2024/25 — 61,5, 2025/26 — нет данных.',
    chart: { type: 'line', unit: '%', categories: ['2024/25'], series: [{ title: 'Доля', points: [null] }] },
  },
  {
    kind: 'list',
    ordered: true,
    items: [{ text: 'Вывод первый.', details: ['подробность'] }, { text: 'Вывод второй.' }],
  },
  { kind: 'list', ordered: true, items: [{ text: 'Другой список.' }] },
  { kind: 'table', number: 2, caption: 'Широкая', columns: wide, rows: [{ cells: wide.map(() => '1') }], notes: [] },
]

const report: Report = {
  id: 'measure-1-12',
  period: schoolYear(2025),
  municipality: 'Приреченский район (вымышленный)',
  synthetic: true,
  access: 'official-use',
  accessReason: 'малая группа',
  kind: 'Аналитическая справка',
  title: ['об уровне освоения стандарта'],
  citations: [],
  blocks,
  signatory: 'Начальник отдела образования',
}

const PIXEL = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64'),
)

async function partsOf(subject: Report): Promise<Record<string, string>> {
  const bytes = await renderDocx(subject, { drawChart: () => PIXEL })
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
}

const textOf = (xml: string): string => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|')

describe('a rendered document', () => {
  it('holds every text of the model, literally', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(report)
    const text = textOf(xml)
    for (const expected of [
      'Для служебного пользования',
      'АНАЛИТИЧЕСКАЯ СПРАВКА',
      'об уровне освоения стандарта',
      'Результаты',
      'Доля — 9,1\u00a0% (4 из 44).',
      'Таблица 1 — По годам',
      'нет данных',
      'Примечание к таблице',
      'Рисунок 1 — Динамика',
      'подробность',
      'Начальник отдела образования',
    ]) {
      expect(text).toContain(expected)
    }
  })

  it('uses real headings, lists, repeating heading rows and alternative text', async () => {
    const { 'word/document.xml': xml = '', 'word/numbering.xml': lists = '' } = await partsOf(report)
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3)
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(6)
    expect(xml).toContain('descr="Динамика. 2024/25 — 61,5, 2025/26 — нет данных."')
    expect(xml).toContain('<w:gridSpan w:val="2"/>')
    expect(xml.match(/<w:vMerge/g)).toHaveLength(2)
    const instances = new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id))
    expect(instances.size).toBeGreaterThanOrEqual(3)
    expect(lists).toContain('w:numFmt w:val="decimal"')
  })

  it('puts a wide table on a landscape page and goes back', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf({
      ...report,
      blocks: [...blocks, { kind: 'paragraph', text: 'после' }],
    })
    const orientations = [...xml.matchAll(/<w:pgSz [^>]*w:orient="(\w+)"/g)].map(([, orientation]) => orientation)
    expect(orientations).toEqual(['portrait', 'landscape', 'portrait'])
  })

  it('marks invented data on every page, and only them', async () => {
    const headers = async (subject: Report): Promise<string> => {
      const parts = await partsOf(subject)
      return Object.keys(parts)
        .filter((name) => name.startsWith('word/header'))
        .map((name) => textOf(parts[name] ?? ''))
        .join('|')
    }
    const marked = await headers(report)
    expect(marked.split('Демонстрационные данные: организации и числа вымышлены').length - 1).toBe(3)
    expect(await headers({ ...report, synthetic: false })).not.toContain('Демонстрационные')
  })

  it('prints no mark of access on an open document', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf({ ...report, access: 'open', accessReason: null })
    expect(textOf(xml)).not.toContain('Для служебного пользования')
  })

  it('survives whatever a school may type', async () => {
    const hostile = `<w:p>&"' \u0000\u0008\uffff ${'длинноеслово'.repeat(200)} \ud800`
    const { 'word/document.xml': xml = '' } = await partsOf({
      ...report,
      blocks: [{ kind: 'paragraph', text: hostile }],
    })
    expect(xml).toContain('&lt;w:p&gt;&amp;')
    for (const code of [0x00, 0x08, 0xffff]) expect(xml.includes(String.fromCharCode(code))).toBe(false)
  })
})
