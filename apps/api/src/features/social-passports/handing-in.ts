import { forms, type Form, type JudgementContext, type Period } from '@msoko/domain'

/** How far the passport of a school is handed in: by its leaves, over both forms. */
export interface HandingIn {
  /** Reports that are due: two of each school or branch. */
  readonly expected: number
  readonly reported: number
  /** Fields that came without a number, in reports that did come; ids as «form.field». */
  readonly empty: readonly string[]
}

const asked: readonly Form[] = forms.filter(({ id }) => id === 'social-passport' || id === 'social-passport-families')

export function handingIn(unit: string, period: Period, { units, facts }: JudgementContext): HandingIn {
  const leaves = new Set(units.leavesAt([unit], period).map(({ id }) => id))
  const due = asked.flatMap((form) =>
    units
      .reportersAt(form.appliesTo, period)
      .filter(({ id }) => leaves.has(id))
      .map(({ id }) => ({ form, submission: facts.get(form.id, id, period) })),
  )
  const empty = due.flatMap(({ form, submission }) =>
    submission
      ? Object.keys(form.fields)
          .filter((field) => submission.cells['']?.[field] === undefined)
          .map((field) => `${form.id}.${field}`)
      : [],
  )
  return {
    expected: due.length,
    reported: due.filter(({ submission }) => submission !== undefined).length,
    empty: [...new Set(empty)],
  }
}
