export interface StagedCount {
  readonly unit: string
  /** Null for a list of participants. */
  readonly subject: string | null
  readonly level: string | null
  readonly rows: number
}

export interface SubjectsByUnit {
  readonly subjects: readonly Pick<StagedCount, 'subject' | 'level'>[]
  /** `rows` has a number for each of the subjects. */
  readonly units: readonly { readonly unit: string; readonly rows: readonly number[] }[]
}

/** Counts as a table: a line a unit, a column a subject, both in the order in which they first come. */
export function subjectsByUnit(counts: readonly StagedCount[]): SubjectsByUnit {
  const subjects = new Map<string, Pick<StagedCount, 'subject' | 'level'>>()
  const units = new Map<string, Map<string, number>>()
  for (const { unit, subject, level, rows } of counts) {
    const key = `${subject} ${level}`
    if (!subjects.has(key)) subjects.set(key, { subject, level })
    const ofUnit = units.get(unit) ?? new Map<string, number>()
    ofUnit.set(key, (ofUnit.get(key) ?? 0) + rows)
    units.set(unit, ofUnit)
  }
  return {
    subjects: [...subjects.values()],
    units: [...units].map(([unit, ofUnit]) => ({
      unit,
      rows: [...subjects.keys()].map((key) => ofUnit.get(key) ?? 0),
    })),
  }
}
