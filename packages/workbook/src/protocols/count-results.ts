import {
  cellKey,
  referenceDay,
  settleTallies,
  type CellPosition,
  type CellValues,
  type Contribution,
  type Form,
  type Period,
  type Protocol,
  type Selection,
  type Tally,
} from '@msoko/domain'
import type { FileContext } from '../file-reading.ts'
import type { EntryRow } from './read-results.ts'
import { resultFields } from './result-fields.ts'

/** Exams that one file answers for: all cells that differ only in the category of participants go together, each day by itself. */
interface ExamGroup {
  readonly period: Period
  readonly day: string | null
  readonly position: CellPosition
  readonly categories: Set<string>
  readonly entries: EntryRow[]
}

/**
 * Rows → one contribution for a unit and exam. It answers for the cells of that exam and nothing else. Of a cell it gives takers,
 * tallies and what follows from them; zeros for a school that is not in the protocol only where the person has said so.
 */
export function countResults(
  rows: readonly EntryRow[],
  form: Form,
  protocol: Protocol,
  context: FileContext,
): readonly Contribution[] {
  return groupsOf(rows).flatMap((group) => {
    const units = new Set(group.entries.map(({ unit }) => unit))
    if (context.choices.everySchool) {
      for (const unit of schoolsOf(form, group.period, context)) units.add(unit)
    }
    return [...units].map((unit): Contribution => ({
      unit,
      form: form.id,
      period: group.period,
      claim: { kind: 'cells', where: whereOf(group), ...(group.day !== null && { day: group.day }) },
      cells: Object.fromEntries(cellsOf(group, unit, form, protocol, context)),
    }))
  })
}

/** Leaf units that have such classes, in the order of the tree; only those that the person reports for. */
export function schoolsOf(form: Form, period: Period, { units, reporters }: FileContext): readonly string[] {
  return units.reportersAt(form.appliesTo, period).flatMap(({ id }) => ((reporters?.includes(id) ?? true) ? [id] : []))
}

function groupsOf(rows: readonly EntryRow[]): readonly ExamGroup[] {
  const groups = new Map<string, ExamGroup>()
  for (const row of rows) {
    const { category, ...position } = row.exam.position
    const { period, day } = row.exam
    const key = `${period}|${cellKey(position)}|${day}`
    const group = groups.get(key) ?? { period, day, position, categories: new Set(), entries: [] }
    if (category !== undefined) group.categories.add(category)
    group.entries.push(row)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function whereOf({ position, categories }: ExamGroup): Selection {
  const single = Object.entries(position).map(([dimension, value]) => [dimension, [value]])
  return {
    ...(Object.fromEntries(single) as Selection),
    ...(categories.size > 0 && { category: [...categories].toSorted() }),
  }
}

function cellsOf(
  group: ExamGroup,
  unit: string,
  form: Form,
  protocol: Protocol,
  context: FileContext,
): readonly [string, CellValues][] {
  const positions =
    group.categories.size === 0
      ? [group.position]
      : [...group.categories].map((category) => ({ ...group.position, category }))
  return positions.flatMap((position): [string, CellValues][] => {
    const cell = cellKey(position)
    const entries = group.entries.filter((entry) => entry.unit === unit && entry.cell === cell)
    if (entries.length === 0 && !context.choices.everySchool) return []
    const day = referenceDay(group.period)
    const counted = countCell(entries, form, protocol, position)
    return [[cell, settleTallies(form, position, counted, { parameters: context.parameters, day })]]
  })
}

function countCell(entries: readonly EntryRow[], form: Form, protocol: Protocol, position: CellPosition): CellValues {
  const takers = entries.filter(({ outcome }) => outcome === 'result')
  const tallies = resultFields(form, protocol, position).flatMap(({ field, role }): [string, Tally][] => {
    const values = takers.flatMap((entry) => entry[role] ?? [])
    // A score that is missing for one of them would make the tally say less than all.
    return values.length === takers.length ? [[field, tallyOf(values)]] : []
  })
  const annulled = entries.filter(({ outcome }) => outcome === 'annulled').length
  return {
    takers: takers.length,
    ...(form.fields['notAssessed'] && { notAssessed: annulled }),
    ...Object.fromEntries(tallies),
    ...(form.fields['withJournal'] && entries.length > 0 && compareWithJournal(takers)),
  }
}

/** Only those who have both marks. */
function compareWithJournal(takers: readonly EntryRow[]): CellValues {
  const differences = takers.flatMap(({ mark, journalMark }) =>
    mark === null || journalMark === null ? [] : [mark - journalMark],
  )
  return {
    withJournal: differences.length,
    lowered: differences.filter((difference) => difference < 0).length,
    confirmed: differences.filter((difference) => difference === 0).length,
    raised: differences.filter((difference) => difference > 0).length,
  }
}

export function tallyOf(values: readonly number[]): Tally {
  const tally: Record<string, number> = {}
  for (const value of values) tally[value] = (tally[value] ?? 0) + 1
  return tally
}
