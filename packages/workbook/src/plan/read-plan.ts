import {
  documentsIn,
  executorsIn,
  parseTerm,
  sourceOf,
  yearsIn,
  type Plan,
  type PlanColumn,
  type PlanMeasure,
  type PlanSection,
  type YearRange,
} from '@msoko/domain'
import { cellAddress } from '../cell-address.ts'
import { mergedSheet, type MergedSheet } from '../facts/merged-cells.ts'
import type { CellContent, Sheets } from '../sheets.ts'
import { findPlanHeading, type PlanHeading } from './plan-heading.ts'

/** Something in a file of a plan that a person has to look at. Only an `error` keeps the plan from being taken. */
export interface PlanProblem {
  readonly severity: 'error' | 'question'
  readonly sheet: string | null
  /** A1 address. */
  readonly cell: string | null
  /** What was found and what to do. */
  readonly words: string
}

export interface PlanReading {
  readonly plan: Plan | null
  readonly problems: readonly PlanProblem[]
}

/** A plan from the first sheet that has its headings. Texts are kept as worded; what is not understood is asked, all at once. */
export function readPlan({ sheets }: Sheets, id: string): PlanReading {
  for (const sheet of sheets) {
    const merged = mergedSheet(sheet)
    const heading = findPlanHeading(merged)
    if (heading !== null) return new PlanSheet(merged, heading).read(id)
  }
  const words =
    'Таблица плана не найдена: нужна строка заголовков со столбцами «№ п/п», «Мероприятие», «Сроки», «Исполнители», «Отчётный документ» в первых 30 строках листа.'
  return { plan: null, problems: [{ severity: 'error', sheet: null, cell: null, words }] }
}

interface MutableSection {
  readonly number: number
  readonly title: string
  readonly row: number
  readonly rows: MeasureRow[]
}

interface MeasureRow extends Pick<PlanMeasure, 'number' | 'title' | 'term'> {
  readonly row: number
  readonly executors: string
  readonly documents: string
}

class PlanSheet {
  readonly #merged: MergedSheet
  readonly #heading: PlanHeading
  readonly #problems: PlanProblem[] = []
  readonly #sections: MutableSection[] = []

  constructor(merged: MergedSheet, heading: PlanHeading) {
    this.#merged = merged
    this.#heading = heading
  }

  read(id: string): PlanReading {
    const { rows } = this.#merged.sheet
    for (let row = this.#heading.row + 1; row < rows.length; row += 1) this.#readRow(row)
    if (this.#sections.every((section) => section.rows.length === 0)) {
      this.#say('error', 'Под заголовками нет ни одной меры: впишите меры построчно.', this.#heading.row)
      return { plan: null, problems: this.#problems }
    }
    const years = this.#years()
    if (years === null) return { plan: null, problems: this.#problems }
    return {
      plan: { id, title: this.#title(), years, act: null, sections: this.#built(years) },
      problems: this.#problems,
    }
  }

  #readRow(row: number): void {
    const texts = {
      number: this.#textAt(row, 'number'),
      title: this.#textAt(row, 'title'),
      term: this.#textAt(row, 'term'),
      executors: this.#textAt(row, 'executors'),
      documents: this.#textAt(row, 'documents'),
    }
    const seen = Object.values(texts).filter((text) => text !== '')
    // Blank rows, the row of column numbers and a heading repeated on every page.
    if (seen.every((text) => /^\d$/.test(text))) return
    if (texts.term === this.#textAt(this.#heading.row, 'term')) return
    const section = sectionIn(texts)
    if (section !== null) {
      this.#sections.push({ number: section.number ?? this.#sections.length + 1, title: section.title, row, rows: [] })
      return
    }
    if (texts.title === '') {
      this.#say(
        'question',
        `Строка без названия меры пропущена («${seen.join(' · ').slice(0, 80)}»): впишите название.`,
        row,
      )
      return
    }
    const rows = this.#sectionFor(texts.number).rows
    rows.push({ ...texts, row, number: this.#numberFor(row, texts.number) })
  }

  /** Measures that stand before any section open the one that their numbers name. */
  #sectionFor(number: string): MutableSection {
    const last = this.#sections.at(-1)
    if (last !== undefined) return last
    const opened = { number: Number(/^(\d+)\.\d/.exec(number)?.[1] ?? 1), title: '', row: this.#heading.row, rows: [] }
    this.#sections.push(opened)
    return opened
  }

  /** The number of the cell; where spreadsheets have spoilt it («1.10» becomes 1.1 or a day), the next in its section. */
  #numberFor(row: number, text: string): string {
    const section = this.#sections.at(-1)
    const next = `${section?.number ?? 1}.${(section?.rows.length ?? 0) + 1}`
    const given = text.replace(/[.)]+$/, '').replace(',', '.')
    const whole = /^\d+$/.test(given) ? `${section?.number ?? 1}.${given}` : given
    const taken = this.#sections.some(({ rows }) => rows.some(({ number }) => number === whole))
    if (/^\d+\.\d+$/.test(whole) && !taken && this.#contentAt(row, 'number')?.kind !== 'date') return whole
    let why = `номер «${text}» не похож на номер меры`
    if (text === '') why = 'номера нет'
    else if (taken) why = `номер «${text}» уже занят (таблицы превращают 1.10 в 1.1)`
    this.#say(
      'question',
      `${why[0]?.toUpperCase()}${why.slice(1)}: мере дан номер ${next}. Проверьте его.`,
      row,
      'number',
    )
    return next
  }

  #built(years: YearRange): readonly PlanSection[] {
    for (const { title, row, rows } of this.#sections) {
      if (rows.length > 0) continue
      this.#say(
        'question',
        `Под строкой «${title.slice(0, 80)}» нет мер: она пропущена. Если это раздел, добавьте меры.`,
        row,
      )
    }
    const filled = this.#sections.filter(({ rows }) => rows.length > 0)
    return filled.map(({ number: sectionNumber, title: sectionTitle, rows }) => ({
      number: sectionNumber,
      title: sectionTitle,
      measures: rows.map((row) => this.#measureOf(row, years)),
    }))
  }

  #measureOf({ row, number, title, term, executors, documents }: MeasureRow, years: YearRange): PlanMeasure {
    const [bodies, kinds, source] = [executorsIn(executors), documentsIn(documents), sourceOf({ title })]
    const ask = (words: string, column: PlanColumn): void => this.#say('question', words, row, column)
    if (parseTerm(term, years) === undefined) {
      ask(`Срок «${term}» не понят и оставлен как есть: измените слова или назначьте дни вручную.`, 'term')
    }
    if (executors === '') ask('Исполнитель не назван: назначьте его.', 'executors')
    else if (bodies.length === 0) ask(`Исполнители «${executors}» не узнаны: выберите их из списка.`, 'executors')
    if (documents === '') ask('Отчётный документ не назван: выберите вид документа.', 'documents')
    else if (kinds.length === 0) {
      ask(`Отчётный документ «${documents}» не узнан: выберите вид документа.`, 'documents')
    }
    return {
      number,
      title,
      term,
      executors: { text: executors, bodies },
      documents: { text: documents, kinds },
      ...(source !== undefined && { source }),
    }
  }

  /** What is written above the table from the word «План» on, else all of it. */
  #title(): string {
    const above = this.#above()
    const from = above.findIndex((text) => /^план(\s|$)/i.test(text))
    return above.slice(Math.max(0, from)).join(' ').replace(/\s+/g, ' ').trim()
  }

  #above(): readonly string[] {
    return this.#merged.sheet.rows
      .slice(0, this.#heading.row)
      .flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [cell.text.trim()])))
  }

  /** The years in the title, else all those that the terms name. */
  #years(): YearRange | null {
    const spanIn = (texts: readonly string[]): readonly number[] =>
      texts.flatMap((text) => {
        const term = /(?<!\d)(20\d\d)\s*[-–—]\s*(20\d\d)(?!\d)/.exec(text)
        if (term !== null) return yearsIn({ from: Number(term[1]), to: Number(term[2]) })
        const single = /(?<![\d.])(20\d\d)(?!\d)/.exec(text)
        return single === null ? [] : [Number(single[1])]
      })
    const titled = spanIn([this.#title()])
    const years =
      titled.length > 0 ? titled : spanIn(this.#sections.flatMap(({ rows }) => rows.map(({ term }) => term)))
    if (years.length > 0) return { from: Math.min(...years), to: Math.max(...years) }
    this.#say('error', 'Годы плана не найдены: напишите их в названии над таблицей, например «на 2025-2027 г.г.».', 0)
    return null
  }

  #contentAt(row: number, column: PlanColumn): CellContent | null {
    const at = this.#heading.columns.get(column)
    return at === undefined ? null : this.#merged.shownAt({ row, column: at })
  }

  #textAt(row: number, column: PlanColumn): string {
    const at = this.#heading.columns.get(column)
    if (at === undefined) return ''
    const merge = this.#merged.mergeOver({ row, column: at })
    // A section goes across: its text belongs to the first column that it covers.
    if (merge !== null && merge.from.row === merge.to.row && merge.from.column < at) {
      const covered = [...this.#heading.columns.values()].some((each) => each >= merge.from.column && each < at)
      if (covered) return ''
    }
    return (this.#contentAt(row, column)?.text ?? '').replace(/\s+/g, ' ').trim()
  }

  #say(severity: PlanProblem['severity'], words: string, row: number, column: PlanColumn = 'title'): void {
    const at = this.#heading.columns.get(column) ?? 0
    this.#problems.push({ severity, sheet: this.#merged.sheet.name, cell: cellAddress({ row, column: at }), words })
  }
}

/** A row that holds nothing but a title, with a number of its own or before the title: «1. Мониторинг…», «Раздел II. …». */
function sectionIn(
  texts: Readonly<Record<PlanColumn, string>>,
): { readonly number?: number; readonly title: string } | null {
  if (texts.term !== '' || texts.executors !== '' || texts.documents !== '') return null
  const joined = `${texts.number} ${texts.title}`.trim()
  if (/^\d+\.\d/.test(joined)) return null
  const match = /^(?:раздел\s+)?(\d+|[IVX]+)(?:[.):]\s*|\s+)(.+)$/i.exec(joined)
  if (match?.[1] === undefined || match[2] === undefined) return { title: joined }
  return { number: /^\d/.test(match[1]) ? Number(match[1]) : romanNumber(match[1].toUpperCase()), title: match[2] }
}

function romanNumber(text: string): number {
  const values = [...text].map((letter) => (letter === 'I' ? 1 : letter === 'V' ? 5 : 10))
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
