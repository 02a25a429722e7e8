import type { Element } from '@xmldom/xmldom'
import type { Block, Report } from '@msoko/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawQuickly } from './testing/draw-quickly.ts'
import { renderDocx } from './render-docx.ts'
import { SYNTHETIC_LINE } from './running-header.ts'
import { all, childrenOf, isOn, OpenedDocx, styleOf, textOf, value } from './testing/open-docx.ts'
import { HOSTILE, HOSTILE_PRINTED, richBlocks, richReport } from './testing/rich-report.ts'

const render = async (report: Report): Promise<OpenedDocx> =>
  new OpenedDocx(await renderDocx(report, { drawChart: drawQuickly }))

let docx: OpenedDocx
let body: Element
let paragraphs: readonly Element[]
let tables: readonly Element[]

beforeAll(async () => {
  docx = await render(richReport)
  body = docx.body
  paragraphs = childrenOf(body, 'w:p')
  tables = childrenOf(body, 'w:tbl').slice(0, -1)
})

const withStyle = (style: string): readonly string[] => paragraphs.filter((each) => styleOf(each) === style).map(textOf)
const blocksOf = <K extends Block['kind']>(kind: K): readonly Extract<Block, { kind: K }>[] =>
  richBlocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)

describe('the texts of a document', () => {
  it('are those of the model, literally and in order', () => {
    const said = richBlocks.flatMap((block): string[] => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return [block.text === HOSTILE ? HOSTILE_PRINTED : block.text]
        case 'list':
          return block.items.flatMap(({ text, details = [] }) => [text, ...details])
        case 'table':
          return [`Таблица ${block.number} — ${block.caption}`, ...block.notes]
        case 'chart':
          return [`Рисунок ${block.number} — ${block.caption}`]
      }
    })
    expect(paragraphs.map(textOf).filter((text) => text !== '')).toEqual([
      'Для служебного пользования',
      `(${richReport.accessReason})`,
      richReport.kind,
      ...richReport.title,
      ...said,
      '«____» ________________ 20____ г.',
    ])
  })

  it('stand in the cells of the tables as in the model', () => {
    blocksOf('table').forEach(({ rows }, index) => {
      const table = tables[index]
      const printed = table ? childrenOf(table, 'w:tr').map((row) => childrenOf(row, 'w:tc').map(textOf)) : []
      expect(printed.slice(-rows.length)).toEqual(rows.map(({ cells }) => [...cells]))
    })
  })

  it('keep leading and no-break spaces', () => {
    const spaced = all(body, 'w:t').filter((text) => /^\s|\s$/.test(text.textContent ?? ''))
    expect(spaced.length).toBeGreaterThan(0)
    for (const text of spaced) expect(text.getAttribute('xml:space')).toBe('preserve')
  })
})

describe('headings and lists', () => {
  it('uses the heading styles of Word', () => {
    const headings = (level: number): readonly string[] =>
      blocksOf('heading')
        .filter((block) => block.level === level)
        .map(({ text }) => text)
    expect(withStyle('Heading1')).toEqual(headings(1))
    expect(withStyle('Heading2')).toEqual(headings(2))
    expect(withStyle('Title')).toEqual([richReport.kind])
  })

  it('keeps a heading and an opening sentence with what follows', () => {
    const styles = all(docx.part('word/styles.xml'), 'w:style')
    for (const id of ['Heading1', 'Heading2', 'Caption']) {
      const style = styles.find((each) => each.getAttribute('w:styleId') === id)
      expect(style && isOn(style, 'w:keepNext')).toBe(true)
    }
    const opening = paragraphs.find((each) => textOf(each) === 'Показатели рассчитаны так:')
    expect(opening && isOn(opening, 'w:keepNext')).toBe(true)
  })

  it('numbers lists by Word, each from 1, with dashes below', () => {
    const numbered = paragraphs.filter((each) => all(each, 'w:numPr').length > 0)
    const at = (text: string): { readonly list: string | null; readonly level: string | null } => {
      const item = numbered.find((each) => textOf(each) === text)
      return { list: item ? value(item, 'w:numId') : null, level: item ? value(item, 'w:ilvl') : null }
    }
    expect(at('Вывод первый.')).toEqual({ list: at('Вывод второй.').list, level: '0' })
    expect(at('ОГЭ 2026, русский язык')).toEqual({ list: at('Вывод первый.').list, level: '1' })
    expect(at('Вымышленный приказ.').list).not.toBe(at('Вывод первый.').list)

    const numbering = docx.part('word/numbering.xml')
    const formats = (text: string): readonly (string | null)[] => {
      const list = all(numbering, 'w:num').find((each) => each.getAttribute('w:numId') === at(text).list)
      const definition = all(numbering, 'w:abstractNum').find(
        (each) => list && each.getAttribute('w:abstractNumId') === value(list, 'w:abstractNumId'),
      )
      return definition ? all(definition, 'w:numFmt').map((each) => each.getAttribute('w:val')) : []
    }
    expect(formats('Вывод первый.').slice(0, 2)).toEqual(['decimal', 'bullet'])
    expect(formats('первый способ;').slice(0, 2)).toEqual(['bullet', 'bullet'])
  })
})

describe('tables', () => {
  it('repeats the heading rows and splits no row', () => {
    const heights = blocksOf('table').map(({ columns }) => (columns.some(({ group }) => group !== undefined) ? 2 : 1))
    expect(heights).toEqual([2, 1, 2, 2])
    tables.forEach((table, index) => {
      const rows = childrenOf(table, 'w:tr')
      expect(rows.map((row) => isOn(row, 'w:tblHeader'))).toEqual(rows.map((_, row) => row < (heights[index] ?? 0)))
      for (const row of rows) expect(isOn(row, 'w:cantSplit')).toBe(true)
    })
  })

  it('merges the cells of a group and runs the other headings through both rows', () => {
    const [upper, lower] = tables[0] ? childrenOf(tables[0], 'w:tr') : []
    const shape = (row: Element | undefined): readonly (readonly [string, string | null, boolean])[] =>
      row
        ? childrenOf(row, 'w:tc').map((cell) => [
            textOf(cell),
            value(cell, 'w:gridSpan'),
            all(cell, 'w:vMerge').length > 0,
          ])
        : []
    expect(shape(upper)).toEqual([
      ['Предмет', null, true],
      ['Участников', null, true],
      ['Средний балл', '3', false],
      ['Изменение за год', null, true],
    ])
    expect(shape(lower)).toEqual([
      ['', null, true],
      ['', null, true],
      ['2023/24', null, false],
      ['2024/25', null, false],
      ['2025/26', null, false],
      ['', null, true],
    ])
  })

  it('sets numbers to the right and the total in bold', () => {
    const rows = tables[0] ? childrenOf(tables[0], 'w:tr') : []
    const [total, plain] = [rows.at(-1), rows.at(-2)]
    const looks = (row: Element | undefined): readonly (readonly [string | null, boolean])[] =>
      row ? childrenOf(row, 'w:tc').map((cell) => [value(cell, 'w:jc'), isOn(cell, 'w:b')]) : []
    const expected = (bold: boolean): readonly unknown[] => [['left', bold], ...Array(5).fill(['right', bold])]
    expect(looks(total)).toEqual(expected(true))
    expect(looks(plain)).toEqual(expected(false))
  })

  it('stays on one page with its caption while it is short, and never parts the total from the row above', () => {
    const kept = (table: Element | undefined): readonly boolean[] =>
      table
        ? childrenOf(table, 'w:tr').map((row) => childrenOf(row, 'w:tc').every((cell) => isOn(cell, 'w:keepNext')))
        : []
    const [short, long] = [kept(tables[0]), kept(tables[1])]
    expect(short.every(Boolean)).toBe(true)
    expect([long[0], long[1], long.at(-2), long.at(-1)]).toEqual([true, false, true, false])
  })

  it('prints notes in smaller type', () => {
    expect(withStyle('TableNote').filter((text) => text !== '')).toEqual(
      blocksOf('table').flatMap(({ notes }) => notes),
    )
    const note = all(docx.part('word/styles.xml'), 'w:style').find(
      (style) => style.getAttribute('w:styleId') === 'TableNote',
    )
    expect(Number(note && value(note, 'w:sz'))).toBeLessThan(24)
  })
})

describe('figures', () => {
  it('carries the picture with its alternative text and its caption below', () => {
    const figures = paragraphs.filter((each) => styleOf(each) === 'Figure')
    expect(figures.map((figure) => all(figure, 'wp:docPr')[0]?.getAttribute('descr'))).toEqual(
      blocksOf('chart').map(({ alt }) => alt.replace('\n', ' ')),
    )
    for (const figure of figures)
      expect(styleOf(paragraphs[paragraphs.indexOf(figure) + 1] ?? figure)).toBe('FigureCaption')
    const ids = all(body, 'wp:docPr').map((each) => each.getAttribute('id'))
    expect(new Set(ids).size).toBe(blocksOf('chart').length)
    const pictures = docx.names.filter((name) => name.endsWith('.png'))
    expect(pictures).toHaveLength(3)
    for (const name of pictures) expect(Array.from(docx.bytes(name).subarray(0, 4))).toEqual([0x89, 0x50, 0x4e, 0x47])
  })

  it('fits between the margins and keeps its proportions', () => {
    for (const extent of all(body, 'wp:extent')) {
      const [width, height] = ['cx', 'cy'].map((side) => Number(extent.getAttribute(side)) / 36_000)
      expect(width).toBeLessThanOrEqual(170)
      expect(height).toBeLessThanOrEqual(240)
    }
    const line = all(docx.part('word/styles.xml'), 'w:style')
      .filter((style) => style.getAttribute('w:styleId') === 'Figure')
      .flatMap((style) => all(style, 'w:spacing'))[0]
    // An exact line height would clip the picture to one line.
    expect(line?.getAttribute('w:lineRule')).toBe('auto')
  })
})

describe('pages', () => {
  const millimetres = (twips: string | null | undefined): number => Math.round((Number(twips) / 1440) * 25.4)

  it('turns the page for wide tables, takes their headings along and turns back', () => {
    const sections = all(body, 'w:sectPr').map((section) => all(section, 'w:pgSz')[0]?.getAttribute('w:orient'))
    expect(sections).toEqual(['portrait', 'landscape', 'portrait'])
    const parts: string[][] = [[]]
    for (const element of childrenOf(body)) {
      parts.at(-1)?.push(textOf(element))
      if (all(element, 'w:sectPr').length > 0) parts.push([])
    }
    expect(parts[1]).toContain('Сводные таблицы')
    expect(parts[1]).toContain('По предметам')
    expect(parts[1]).toContain('Таблица 4 — Вторая широкая таблица')
    expect(parts[2]?.[0]).toBe('Выводы')
  })

  it('is A4 with the margins of the standard', () => {
    const [portrait, landscape] = all(body, 'w:sectPr').map((section) => {
      const [size, margin] = [all(section, 'w:pgSz')[0], all(section, 'w:pgMar')[0]]
      return [
        ...['w:w', 'w:h'].map((name) => millimetres(size?.getAttribute(name))),
        ...['w:left', 'w:right', 'w:top', 'w:bottom', 'w:header'].map((name) =>
          millimetres(margin?.getAttribute(name)),
        ),
      ]
    })
    expect(portrait).toEqual([210, 297, 30, 10, 20, 20, 10])
    expect(landscape).toEqual([297, 210, 20, 20, 30, 10, 15])
  })

  it('numbers pages from the second on', () => {
    const [first, ...others] = all(body, 'w:sectPr')
    expect(first && isOn(first, 'w:titlePg')).toBe(true)
    for (const section of others) expect(isOn(section, 'w:titlePg')).toBe(false)
    const numbered = docx.names
      .filter((name) => /^word\/header\d+\.xml$/.test(name))
      .map(
        (name) =>
          textOf(docx.part(name)) +
          all(docx.part(name), 'w:instrText')
            .map((each) => each.textContent)
            .join(''),
      )
    expect(numbered.filter((text) => text.includes('PAGE'))).toHaveLength(3)
    expect(numbered.filter((text) => !text.includes('PAGE'))).toHaveLength(1)
  })

  it('marks invented data in every header, and real data in none', async () => {
    expect(docx.headers).toHaveLength(4)
    for (const header of docx.headers) expect(header).toContain(SYNTHETIC_LINE)
    const real = await render({ ...richReport, synthetic: false })
    expect(real.headers).toHaveLength(4)
    for (const header of real.headers) expect(header).not.toContain(SYNTHETIC_LINE)
  })
})

describe('the frame of a document', () => {
  it('prints the mark of restricted access only where access is restricted', async () => {
    expect(withStyle('AccessMark')).toEqual(['Для служебного пользования'])
    const open = await render({ ...richReport, access: 'open', accessReason: null })
    expect(textOf(open.body)).not.toContain('Для служебного пользования')
  })

  it('leaves places for the signature, the name and the date, together with the last words', () => {
    const signature = childrenOf(body, 'w:tbl').at(-1)
    expect(
      signature
        ? all(signature, 'w:tc')
            .map(textOf)
            .filter((text) => text !== '')
        : [],
    ).toEqual([richReport.signatory, '(подпись)', '(инициалы, фамилия)'])
    const lastWords = paragraphs.find((each) => textOf(each) === 'Вымышленное письмо.')
    expect(lastWords && isOn(lastWords, 'w:keepNext')).toBe(true)
  })

  it('has a title, an author and the Russian language', () => {
    const core = docx.part('docProps/core.xml')
    const property = (name: string): string | null | undefined => all(core, name)[0]?.textContent
    expect(property('dc:title')).toBe([richReport.kind, ...richReport.title].join(' '))
    expect(property('dc:creator')).toBe(richReport.municipality)
    expect(property('dc:language')).toBe('ru-RU')
    const defaults = all(docx.part('word/styles.xml'), 'w:docDefaults')[0]
    expect(defaults && value(defaults, 'w:lang')).toBe('ru-RU')
    expect(defaults && value(defaults, 'w:sz')).toBe('28')
  })
})

describe('reports that no one should write', () => {
  const hostileBlocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: HOSTILE },
    { kind: 'list', ordered: true, items: [] },
    { kind: 'list', ordered: true, items: [{ text: HOSTILE, details: [HOSTILE] }] },
    { kind: 'table', number: 1, caption: HOSTILE, columns: [], rows: [], notes: [HOSTILE] },
    {
      kind: 'table',
      number: 2,
      caption: HOSTILE,
      columns: Array.from({ length: 3 }, () => ({ title: HOSTILE, align: 'right' as const, group: HOSTILE, width: 0 })),
      rows: [{ cells: [HOSTILE] }, { cells: [], total: true }],
      notes: [],
    },
    {
      kind: 'chart',
      number: 1,
      caption: HOSTILE,
      alt: HOSTILE,
      chart: { type: 'bar', unit: HOSTILE, categories: [HOSTILE], series: [{ title: HOSTILE, points: [null] }] },
    },
  ]

  it('survives hostile text in every place', async () => {
    const hostile = await render({
      ...richReport,
      municipality: HOSTILE,
      kind: HOSTILE,
      title: [HOSTILE],
      accessReason: HOSTILE,
      signatory: HOSTILE,
      blocks: hostileBlocks,
    })
    for (const name of hostile.names.filter((each) => each.endsWith('.xml'))) hostile.part(name)
    expect(textOf(hostile.body).split(HOSTILE_PRINTED).length - 1).toBeGreaterThanOrEqual(12)
  })

  it('renders a report without blocks', async () => {
    const empty = await render({ ...richReport, blocks: [] })
    expect(textOf(empty.body)).toContain(richReport.signatory)
  })

  it('says which chart could not be drawn', async () => {
    const failing = renderDocx(richReport, {
      drawChart: () => {
        throw new RangeError('no canvas')
      },
    })
    await expect(failing).rejects.toThrow('chart 1 «Доля по годам» of rich could not be drawn')
  })
})
