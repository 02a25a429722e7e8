import type { Plan, PlanMeasure, PlanSection } from '@msoko/domain'
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { LANDSCAPE } from '../page.ts'
import { runsOf } from '../printable-text.ts'
import { STYLE } from '../styles.ts'
import { BORDERS, PADDING } from '../table-frame.ts'

const COLUMNS = [
  { title: '№ п/п', share: 0.06 },
  { title: 'Основные направления деятельности', share: 0.39 },
  { title: 'Сроки реализации', share: 0.15 },
  { title: 'Ответственные исполнители', share: 0.22 },
  { title: 'Отчетная документация', share: 0.18 },
] as const

const WIDTHS = COLUMNS.map(({ share }) => Math.floor(LANDSCAPE.textWidth * share))

/** The annex as № 320 has it: five columns, a row across for each section. */
export function planTable({ sections }: Plan): Table {
  return new Table({
    width: { size: WIDTHS.reduce((all, each) => all + each, 0), type: WidthType.DXA },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: PADDING,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: COLUMNS.map(({ title }, column) => cell(title, column, STYLE.tableHeading)),
      }),
      ...sections.flatMap((section) => [sectionRow(section), ...section.measures.map(measureRow)]),
    ],
  })
}

function sectionRow({ number, title }: PlanSection): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: COLUMNS.length,
        children: [new Paragraph({ style: STYLE.tableHeading, children: runsOf(`${number}. ${title}`) })],
      }),
    ],
  })
}

function measureRow({ number, title, term, executors, documents }: PlanMeasure): TableRow {
  const texts = [`${number}.`, title, term, executors.text, documents.text]
  return new TableRow({ children: texts.map((text, column) => cell(text, column, STYLE.tableText)) })
}

function cell(text: string, column: number, style: string): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    children: [
      new Paragraph({
        style,
        alignment: style === STYLE.tableHeading ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: runsOf(text),
      }),
    ],
  })
}
