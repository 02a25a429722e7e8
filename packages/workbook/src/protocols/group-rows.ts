import { normalise } from '../facts/normalise.ts'
import type { Exam } from './exam.ts'
import { examFinder } from './exam.ts'
import { textOf } from './protocol-plan.ts'
import { placeOfTitle, type ProtocolReader } from './protocol-reader.ts'
import { looksLikeSchool, shownGroup, type ProtocolUnits } from './protocol-units.ts'
import type { TitleLine } from './title-line.ts'
import type { Form } from '@msoko/domain'

/** Whom a row of a report of groups speaks of; `higher`: a group that is neither the district nor one of its schools. */
export type Group =
  | { readonly kind: 'unit'; readonly unit: string | null }
  | { readonly kind: 'district' }
  | { readonly kind: 'higher'; readonly name: string }

export function groupOf(reader: ProtocolReader, units: ProtocolUnits, exam: Exam | null, row: number): Group {
  const { plan, names, context } = reader
  const text = textOf(plan, row, 'group')
  const { root } = context.units
  const bare = text.replaceAll(/\s*\([^)]*\)/g, '')
  if ([root.short, root.title].some((name) => normalise(name) === normalise(bare))) return { kind: 'district' }
  const known = [text, bare].some((name) => names.find(name).some(({ kind }) => kind !== 'district'))
  if (known || looksLikeSchool(text)) return { kind: 'unit', unit: units.find(row, exam?.period ?? null) }
  return { kind: 'higher', name: text }
}

/** Says which groups were left aside, by name where the name is surely that of a territory. */
export function reportHigher({ plan, collector }: ProtocolReader, names: readonly string[]): void {
  if (names.length === 0) return
  const groups = [...new Set(names.flatMap((name) => shownGroup(name) ?? []))].slice(0, 5)
  collector.notice('groups-not-taken', { sheet: plan.merged.sheet.name, cells: [] }, { groups, all: names.length })
}

/** The exam that a whole report is about; null when it is wrong or to be asked. */
export function examOfReport(reader: ProtocolReader, form: Form, title: TitleLine | null): Exam | null {
  return examFinder(reader, form).find({
    subject: title?.subject ?? null,
    date: title?.date ?? null,
    year: title?.year ?? null,
    titleGrade: title?.grade ?? null,
    grade: null,
    category: '',
    place: placeOfTitle(reader.plan, title?.place ?? null, title?.text ?? ''),
  })
}
