import type { Contribution, Form, Protocol } from '@msoko/domain'
import { readWorkbook, type ReadOptions } from './bytes/read-workbook.ts'
import { WorkbookRefusal } from './bytes/refusal.ts'
import { Collector } from './facts/collector.ts'
import { mergedSheet } from './facts/merged-cells.ts'
import { readFacts } from './facts/read-facts.ts'
import { unitNames } from './facts/unit-names.ts'
import type { DroppedColumn, FileContext, FileReading } from './file-reading.ts'
import { noticeOfPart, partOfReport } from './part-of-report.ts'
import type { Problem } from './problems/problem.ts'
import { reportAbsentSchools } from './protocols/absent-schools.ts'
import { countResults } from './protocols/count-results.ts'
import { reportTwice } from './protocols/participant-twice.ts'
import { personalHeading } from './protocols/personal-heading.ts'
import { Questions } from './protocols/protocol-reader.ts'
import { readProtocol, type ProtocolSheet } from './protocols/read-protocol.ts'
import type { EntryRow } from './protocols/read-results.ts'
import { reportUnnamed, stagedRows } from './protocols/staged-rows.ts'
import { sortSheet, type SortedSheet } from './protocols/sort-sheet.ts'
import type { Sheets } from './sheets.ts'

export interface FileOptions extends ReadOptions {
  /** Called before each sheet; the work itself is synchronous. */
  readonly onProgress?: (progress: ReadProgress) => void
}

export interface ReadProgress {
  readonly sheet: number
  readonly sheets: number
}

/**
 * The one door for any file of a district: workbooks of forms, issued protocols, tables told by a mapping. What leaves is counted; names
 * and documents never do. A file that is none of them is a reading with problems.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  context: FileContext,
  options: FileOptions = {},
): Promise<FileReading> {
  try {
    return readSheets(await readWorkbook(bytes, options), fileName, context, options)
  } catch (error) {
    if (error instanceof WorkbookRefusal) return refusedReading(error.problem)
    throw error
  }
}

export function refusedReading(problem: Problem): FileReading {
  return { ...NOTHING, kind: 'workbook', problems: [problem] }
}

const NOTHING = {
  problems: [],
  notices: [],
  sheets: [],
  contributions: [],
  adjustments: [],
  rows: [],
  protocols: [],
  dropped: [],
  questions: [],
} satisfies Omit<FileReading, 'kind'>

function readSheets(sheets: Sheets, fileName: string, context: FileContext, options: FileOptions): FileReading {
  const questions = new Questions()
  const sorted = sheets.sheets.map((sheet) => sortSheet(mergedSheet(sheet), fileName, context, questions))
  const isProtocol = sorted.some(({ kind }) => kind === 'protocol' || kind === 'undecided')
  return isProtocol ? readProtocols(sorted, fileName, context, questions, options) : readForms(sorted, context)
}

function readForms(sorted: readonly SortedSheet[], context: FileContext): FileReading {
  const result = readFacts({ sheets: sorted.map(({ merged }) => merged.sheet) }, context)
  const part = context.choices.part || sorted.some((sheet) => sheet.kind === 'mapped')
  const dropped = result.sheets.flatMap(({ sheet, columns }) =>
    columns.flatMap(({ column, title, meaning }): DroppedColumn[] => {
      const role = meaning === null ? personalHeading(title) : null
      return role === null ? [] : [{ sheet, column, title, role }]
    }),
  )
  const contributions = result.submissions.flatMap((submission): readonly Contribution[] =>
    part ? partOfReport(submission) : [{ ...submission, claim: { kind: 'whole' } }],
  )
  const { problems, sheets } = result
  const notices = part ? result.notices.map(noticeOfPart) : result.notices
  return { ...NOTHING, kind: 'workbook', problems, notices, sheets, contributions, dropped }
}

function readProtocols(
  sorted: readonly SortedSheet[],
  fileName: string,
  context: FileContext,
  questions: Questions,
  options: FileOptions,
): FileReading {
  const collector = new Collector()
  const names = unitNames(context.units)
  const read = sorted.flatMap((sheet, index): ProtocolSheet[] => {
    options.onProgress?.({ sheet: index + 1, sheets: sorted.length })
    const { name } = sheet.merged.sheet
    if (sheet.kind === 'protocol') {
      const own = { ...context, choices: sheet.choices }
      return [readProtocol(sheet.merged, sheet.found, { context: own, names, collector, questions, fileName })]
    }
    if (sheet.kind === 'form' || sheet.kind === 'mapped') collector.problem('mixed-file', { sheet: name })
    if (sheet.kind === 'unknown') collector.notice('sheet-not-recognised', { sheet: name, cells: [] }, { sheet: name })
    return []
  })
  reportTwice(
    read.flatMap(({ entries }) => entries),
    collector,
  )
  const taken = collector.hasErrors || questions.all.length > 0 ? [] : read
  for (const { entries, form } of byProtocol(taken, context)) {
    reportAbsentSchools(entries, form, context, collector)
    if (context.secret !== undefined) reportUnnamed(entries, collector)
  }
  return {
    kind: 'protocol',
    problems: collector.problems,
    notices: collector.notices,
    sheets: read.map(({ sheet }) => sheet),
    contributions: [
      ...byProtocol(taken, context).flatMap(({ entries, form, protocol }) =>
        countResults(entries, form, protocol, context),
      ),
      ...taken.flatMap(({ contributions }) => contributions),
    ],
    adjustments: taken.flatMap(({ adjustments }) => adjustments),
    rows: taken.flatMap(({ entries, listed }) => [...stagedRows(entries, context.secret), ...listed]),
    protocols: read.flatMap(({ protocols }) => protocols),
    dropped: read.flatMap(({ dropped }) => dropped),
    questions: questions.all,
  }
}

/** Sheets of one protocol are counted together: one exam may stand on several. */
function byProtocol(
  sheets: readonly ProtocolSheet[],
  { forms }: FileContext,
): readonly { readonly protocol: Protocol; readonly form: Form; readonly entries: readonly EntryRow[] }[] {
  const protocols = new Set(sheets.map(({ plan }) => plan.protocol))
  return [...protocols].flatMap((protocol) => {
    const form = forms.find(({ id }) => id === protocol.form)
    const entries = sheets.flatMap((sheet) => (sheet.plan.protocol === protocol ? sheet.entries : []))
    return form === undefined || entries.length === 0 ? [] : [{ protocol, form, entries }]
  })
}
