import type { Contribution } from '../kernel/contribution.ts'
import type { Parameter } from '../kernel/parameter.ts'
import { referenceDay, type Period } from '../kernel/period.ts'
import type { CheckContext } from '../kernel/run-checks.ts'
import type { Submission } from '../kernel/submission.ts'
import { belowMinimum } from './below-minimum.ts'
import { campaignOf, type Campaign } from './campaign.ts'
import { medals } from './medals.ts'
import { nineDistinction } from './nine-distinction.ts'
import type { Part } from './part.ts'
import { personsByUnit, type CampaignRow, type UnitPersons } from './persons.ts'
import { remark, type JoinRemark } from './remark.ts'
import { rowsAstray } from './rows-astray.ts'
import { specialNeeds } from './special-needs.ts'

export interface JoinContext {
  readonly procedure: string
  readonly period: Period
  readonly parameters: readonly Parameter[]
  /** What the protocols of the exams were counted as, to hold the rows against; a unit that is absent is not compared. */
  readonly counted?: readonly Submission[]
}

export interface Joined {
  /** For the channel `joined`: each answers for the fields that its rows could give, also for those that they could not. */
  readonly contributions: readonly Contribution[]
  readonly remarks: readonly JoinRemark[]
}

/** Every kind of figure that is counted from joined rows. */
const PARTS: readonly ((campaign: Campaign, of: UnitPersons, context: CheckContext) => Part | null)[] = [
  belowMinimum,
  specialNeeds,
  medals,
  nineDistinction,
]

/**
 * Counts persons over the rows of one campaign, each person once. Rows of an exam that came twice must have been sorted out before. A
 * procedure that is not joined gives nothing.
 */
export function joinParticipants(rows: readonly CampaignRow[], of: JoinContext): Joined {
  const { procedure, period, parameters, counted = [] } = of
  const campaign = campaignOf(procedure)
  if (!campaign) return { contributions: [], remarks: [] }
  const context = { parameters, day: referenceDay(period) }
  const contributions: Contribution[] = []
  const remarks: JoinRemark[] = []
  for (const persons of personsByUnit(campaign, rows)) {
    const { unit } = persons
    const parts = PARTS.flatMap((count) => count(campaign, persons, context) ?? [])
    const report = counted.find((submission) => submission.unit === unit && submission.form === campaign.results)
    const doubts = doubtsAbout(persons, rowsAstray(persons, report, context))
    remarks.push(...(doubts.length > 0 ? doubts : parts.flatMap((part) => part.remarks)))
    const forms = [...new Set(parts.map(({ form }) => form))]
    for (const form of forms) {
      const ofForm = parts.filter((part) => part.form === form)
      const values = doubts.length > 0 ? {} : Object.assign({}, ...ofForm.map((part) => part.values))
      contributions.push({
        unit,
        form,
        period,
        claim: { kind: 'cells', where: {}, fields: ofForm.flatMap(({ fields }) => fields) },
        cells: Object.keys(values).length === 0 ? {} : { '': values },
      })
    }
  }
  return { contributions, remarks }
}

/** Why the rows of a unit cannot be trusted to speak of all its persons, each once. */
function doubtsAbout({ unit, ambiguous }: UnitPersons, astray: number): readonly JoinRemark[] {
  if (ambiguous > 0) return [remark(unit, 'same-pseudonym', ambiguous)]
  return astray > 0 ? [remark(unit, 'rows-astray', astray)] : []
}
