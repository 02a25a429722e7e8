import type { Protocol } from '@msoko/domain'
import { findHeader, missingColumns } from '../facts/find-header.ts'
import type { MergedSheet } from '../facts/merged-cells.ts'
import type { FileChoices, FileContext } from '../file-reading.ts'
import { isServiceSheet } from '../service-sheets.ts'
import { applyMapping } from './apply-mapping.ts'
import { chooseProtocol, PROTOCOL_QUESTION } from './choose-protocol.ts'
import { findProtocols, type FoundProtocol } from './find-protocol.ts'
import type { Questions } from './protocol-reader.ts'
import { headingRows } from './sheet-headings.ts'

/** What a sheet is to be read as. `undecided`: several protocols have these headings, and the person is asked. */
export type SortedSheet =
  | {
      readonly kind: 'protocol'
      readonly merged: MergedSheet
      readonly found: FoundProtocol
      readonly choices: FileChoices
    }
  /** `mapped`: a form by the word of a mapping, so only the cells that it holds. */
  | { readonly kind: 'form' | 'mapped' | 'undecided' | 'service' | 'unknown'; readonly merged: MergedSheet }

/** A whole form first, then a protocol, then what a mapping tells, then whatever looks like a form. */
export function sortSheet(
  merged: MergedSheet,
  fileName: string,
  context: FileContext,
  questions: Questions,
): SortedSheet {
  const { sheet } = merged
  if (isServiceSheet(sheet.name) || sheet.rows.length === 0) return { kind: 'service', merged }
  const headers = context.forms.flatMap((form) => {
    const header = findHeader(merged, form)
    return header === null ? [] : [{ form, header }]
  })
  if (headers.some(({ form, header }) => missingColumns(form, header.columns).length === 0))
    return { kind: 'form', merged }
  const protocols = context.protocols.filter((protocol) => isCountable(protocol, context))
  const rows = headingRows(merged)
  const candidates = findProtocols(rows, protocols)
  if (candidates.length > 0) {
    const chosen = context.choices.position?.[PROTOCOL_QUESTION]
    const found = chooseProtocol(candidates, sheet, fileName, chosen)
    if (found !== null) return { kind: 'protocol', merged, found, choices: context.choices }
    questions.ask({
      sheet: sheet.name,
      about: PROTOCOL_QUESTION,
      title: 'Что это за таблица? По заголовкам и классам этого не понять.',
      answers: candidates.map(({ protocol: { id, title } }) => ({ value: id, title })),
    })
    return { kind: 'undecided', merged }
  }
  const mapped = applyMapping(merged, rows, { ...context, protocols })
  if (mapped !== null) return mapped.kind === 'form' ? { kind: 'mapped', merged: mapped.merged } : { ...mapped, merged }
  return { kind: headers.length > 0 ? 'form' : 'unknown', merged }
}

/** Its form is one of those that are read. */
function isCountable({ form }: Protocol, { forms }: FileContext): boolean {
  return form === null || forms.some(({ id }) => id === form)
}
