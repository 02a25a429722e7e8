import { forms, type Level, type Unit, type UnitKind } from '@msoko/domain'
import { KINDS, LEVELS, UNIT_COLUMNS } from './units-columns.ts'
import { normalise } from './facts/normalise.ts'
import { UNITS_SHEET } from './service-sheets.ts'
import type { Row, Sheet, Sheets } from './sheets.ts'
import { SYNTHETIC_MARK } from './template/form-sheet.ts'

/** The district that a template was made for, as far as the workbook says it. */
export interface WorkbookDistrict {
  readonly title: string
  readonly synthetic: boolean
  readonly units: readonly Unit[]
}

const ROOT = 'district'
/** The sheet says what holds in the last of its years; nothing older is told apart. */
const SINCE = '1990-09-01'

/** Reads the units from the sheet «Организации», so that figures can be evaluated without a database; null when there is no such sheet. */
export function readDistrict({ sheets }: Sheets): WorkbookDistrict | null {
  const list = sheets.find(({ name }) => normalise(name) === normalise(UNITS_SHEET))
  if (!list) return null
  const rows = unitRows(list)
  if (rows.length === 0) return null
  const parents = new Map(rows.flatMap((row) => row.children.map((child) => [normalise(child), row.id] as const)))
  const title = titleOf(sheets) ?? 'Район'
  const root: Unit = {
    id: ROOT,
    kind: 'district',
    title,
    short: title,
    spans: [{ from: SINCE, parent: null, levels: [] }],
  }
  const units = rows.map(({ id, kind, title: full, short, code, levels }): Unit => ({
    id,
    kind,
    title: full,
    short,
    ...(code !== '' && { code }),
    spans: [{ from: SINCE, parent: parents.get(normalise(short)) ?? ROOT, levels }],
  }))
  return { title, synthetic: isSynthetic(sheets), units: [root, ...units] }
}

interface UnitRow {
  readonly id: string
  readonly kind: UnitKind
  readonly title: string
  readonly short: string
  readonly code: string
  readonly levels: readonly Level[]
  readonly children: readonly string[]
}

function unitRows({ rows }: Sheet): readonly UnitRow[] {
  const titles = UNIT_COLUMNS.map(({ title }) => normalise(title))
  const header = rows.findIndex((row) =>
    titles.every((title) => textsOf(row).some((text) => normalise(text) === title)),
  )
  const headings = textsOf(rows[header]).map(normalise)
  const columns = titles.map((title) => headings.indexOf(title))
  return rows.slice(header + 1).flatMap((row): UnitRow[] => {
    const texts = textsOf(row)
    const [short = '', title = '', code = '', kindTitle = '', levelTitles = '', entered = ''] = columns.map(
      (column) => texts[column] ?? '',
    )
    const kind = (Object.keys(KINDS) as UnitKind[]).find((key) => normalise(KINDS[key]) === normalise(kindTitle))
    if (short === '' || !kind || kind === 'district') return []
    const named = levelTitles.split(',').map(normalise)
    const levels = (Object.keys(LEVELS) as Level[]).filter((level) => named.includes(normalise(LEVELS[level])))
    const children = entered.includes(';') ? entered.split(';').map((name) => name.trim()) : [entered.trim()]
    return [{ id: code === '' ? short : code, kind, title, short, code, levels, children }]
  })
}

function textsOf(row: Row | undefined): readonly string[] {
  return (row?.cells ?? []).map((cell) => cell?.text.trim() ?? '')
}

/** Every sheet of a form is headed «title — district». */
function titleOf(sheets: readonly Sheet[]): string | undefined {
  const heads = forms.map(({ title }) => `${title} — `)
  for (const { rows } of sheets) {
    for (const text of rows.slice(0, 5).flatMap(textsOf)) {
      const head = heads.find((candidate) => text.startsWith(candidate))
      if (head !== undefined) return text.slice(head.length)
    }
  }
  return undefined
}

function isSynthetic(sheets: readonly Sheet[]): boolean {
  return sheets.some(({ rows }) => rows.slice(0, 5).some((row) => textsOf(row).includes(SYNTHETIC_MARK)))
}
