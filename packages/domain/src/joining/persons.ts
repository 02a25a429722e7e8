import type { ParticipantFacts, ResultRow } from '../kernel/protocol.ts'
import { cellKey, type CellPosition } from '../kernel/submission.ts'
import type { Campaign } from './campaign.ts'

/** A row of one campaign with the form it was counted into; `''` for a row of a list of participants. */
export interface CampaignRow extends ResultRow {
  readonly form: string
}

/** One result of a person in one exam. Both `null`: there is a row, and no result in it. */
export interface Sitting {
  readonly position: CellPosition
  readonly score: number | null
  readonly mark: number | null
}

export interface Person {
  /** Every sitting of the campaign, also the repeated ones. */
  readonly sittings: readonly Sitting[]
  /** From the list of participants; null when the person is not on it. */
  readonly about: ParticipantFacts | null
}

/** Everybody whom the rows of one unit speak of, each once. */
export interface UnitPersons {
  readonly unit: string
  readonly persons: readonly Person[]
  /** There is a list of participants of this unit. */
  readonly listed: boolean
  /** Pseudonyms that more than one person answers to: two rows of one exam, or two lines of the list. */
  readonly ambiguous: number
}

/** Gathers the rows into persons, unit by unit. Rows without a pseudonym and participants of past years are left out. */
export function personsByUnit({ results }: Campaign, rows: readonly CampaignRow[]): readonly UnitPersons[] {
  const units = new Map<string, Map<string, CampaignRow[]>>()
  for (const row of rows) {
    if (row.participant === null || (row.position['category'] ?? 'current') !== 'current') continue
    if (row.form !== '' && row.form !== results) continue
    const persons = units.get(row.unit) ?? new Map<string, CampaignRow[]>()
    units.set(row.unit, persons)
    persons.set(row.participant, [...(persons.get(row.participant) ?? []), row])
  }
  return [...units].map(([unit, persons]) => toUnitPersons(unit, [...persons.values()])).toSorted(byUnit)
}

function toUnitPersons(unit: string, persons: readonly (readonly CampaignRow[])[]): UnitPersons {
  return {
    unit,
    persons: persons.map((rows) => ({
      sittings: rows.filter(({ form }) => form !== ''),
      about: rows.find(({ form }) => form === '')?.about ?? null,
    })),
    listed: persons.some((rows) => rows.some(({ form }) => form === '')),
    ambiguous: persons.filter((rows) => new Set(rows.map(placeOf)).size < rows.length).length,
  }
}

function placeOf({ form, position, day }: CampaignRow): string {
  return `${form}|${cellKey(position)}|${day}`
}

function byUnit(a: UnitPersons, b: UnitPersons): number {
  return a.unit < b.unit ? -1 : 1
}

/** What counts of an exam: the main period, else a reserve day of it; a repeated exam after a result changes nothing. */
const COUNTED_ATTEMPTS = ['main', 'retake']

/**
 * The first result of a person in each exam, base and profile maths being two. A sitting without a result stands only where no other
 * has one.
 */
export function firstResults({ sittings }: Person): readonly Sitting[] {
  const exams = new Map<string, Sitting>()
  for (const attempt of COUNTED_ATTEMPTS) {
    for (const sitting of sittings) {
      if (sitting.position['attempt'] !== attempt) continue
      const exam = `${sitting.position['subject']}|${sitting.position['level']}`
      const earlier = exams.get(exam)
      if (earlier === undefined || !hasResult(earlier)) exams.set(exam, sitting)
    }
  }
  return [...exams.values()]
}

export function hasResult({ score, mark }: Sitting): boolean {
  return score !== null || mark !== null
}
