import type { Form, Period } from '@msoko/domain'
import type { Collector } from '../facts/collector.ts'
import type { FileContext } from '../file-reading.ts'
import { schoolsOf } from './count-results.ts'
import type { EntryRow } from './read-results.ts'

/** Names the schools that one exam of the file says nothing of, unless the person has said that the file covers them all. */
export function reportAbsentSchools(
  entries: readonly EntryRow[],
  form: Form,
  context: FileContext,
  collector: Collector,
): void {
  if (context.choices.everySchool) return
  const exams = new Map<string, { readonly period: Period; readonly sheet: string; readonly units: Set<string> }>()
  for (const { exam, sheet, unit } of entries) {
    const { category: _, ...position } = exam.position
    const key = `${exam.period}|${JSON.stringify(position)}`
    const known = exams.get(key) ?? { period: exam.period, sheet, units: new Set() }
    known.units.add(unit)
    exams.set(key, known)
  }
  for (const { period, sheet, units } of exams.values()) {
    const absent = schoolsOf(form, period, context).filter((unit) => !units.has(unit))
    if (absent.length === 0) continue
    const schools = absent.map((unit) => context.units.get(unit).short)
    collector.notice('schools-not-in-protocol', { sheet, cells: [] }, { schools })
  }
}
