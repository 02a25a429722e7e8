import { DATE_NOT_SET, printDay, type Occurrence, type PlanMeasure, type PlanSection } from '@msoko/domain'
import type { Cycle } from './cycles.ts'
import type { RoadmapSearch } from './roadmap-search.ts'

export interface PlanRow {
  readonly measure: PlanMeasure
  readonly occurrences: readonly Occurrence[]
  /** The term that comes next on the day, in words. */
  readonly next: string
}

export interface PlanRows {
  readonly section: PlanSection
  readonly rows: readonly PlanRow[]
}

/** `executor=none`. */
export const NOBODY = 'none'

/** The measures that the search asks for, by section; sections without any are left out. */
export function planRows({ plan, occurrences }: Cycle, search: RoadmapSearch, day: string): readonly PlanRows[] {
  return plan.sections
    .filter(({ number }) => search.section === undefined || search.section === number)
    .map((section) => ({
      section,
      rows: section.measures
        .map((measure): PlanRow => {
          const own = occurrences.filter(({ measure: number }) => number === measure.number)
          return { measure, occurrences: own, next: nextInWords(own, day) }
        })
        .filter((row) => isWanted(row, search)),
    }))
    .filter(({ rows }) => rows.length > 0)
}

function isWanted({ measure, occurrences }: PlanRow, { executor, due, find = '' }: RoadmapSearch): boolean {
  const { bodies, text } = measure.executors
  const isOfBody = executor === NOBODY ? bodies.length === 0 : executor === undefined || bodies.includes(executor)
  const isDue = due === undefined || occurrences.some((occurrence) => yearOf(occurrence) === due)
  const words = [measure.number, measure.title, measure.term, text, measure.documents.text].join(' ').toLowerCase()
  return isOfBody && isDue && words.includes(find.trim().toLowerCase())
}

/** The year in which the term ends; of one without a day, the year of the plan. */
export function yearOf({ due, year }: Occurrence): number {
  return due === null ? year : Number(due.slice(0, 4))
}

/** «31.07.2026», «сроки прошли (31.07.2024)», or why there is no day. */
export function nextInWords(occurrences: readonly Occurrence[], day: string): string {
  if (occurrences.length === 0) return 'по мере необходимости'
  const days = occurrences.flatMap(({ due }) => (due === null ? [] : [due])).toSorted()
  const next = days.find((due) => due >= day)
  if (next !== undefined) return printDay(next)
  const last = days.at(-1)
  if (last === undefined || occurrences.some(({ due, year }) => due === null && year >= Number(day.slice(0, 4)))) {
    return DATE_NOT_SET
  }
  return `сроки прошли (${printDay(last)})`
}
