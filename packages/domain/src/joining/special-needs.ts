import type { CheckContext } from '../kernel/run-checks.ts'
import { belowMinimum, bothSubjects } from './below-minimum.ts'
import type { Campaign } from './campaign.ts'
import type { Part } from './part.ts'
import type { UnitPersons } from './persons.ts'
import { remark } from './remark.ts'

const FIELDS = ['specialNeedsSat', 'specialNeedsBelow']

/**
 * Pupils with special needs who sat Russian or maths, and those of them below the minimum in either (1.4). Null without a list that
 * says who they are or without rows of both subjects; missing while somebody's result or status is.
 */
export function specialNeeds(campaign: Campaign, of: UnitPersons, context: CheckContext): Part | null {
  const said = of.persons.some(({ about }) => about?.specialNeeds != null)
  const results = belowMinimum(campaign, of, context)
  if (!said || results === null) return null
  const part = { form: campaign.graduates, fields: FIELDS }
  // Why those figures are missing has been said with them.
  if (results.remarks.length > 0) return { ...part, values: {}, remarks: [] }
  const sat = of.persons
    .map((person) => ({ status: person.about?.specialNeeds ?? null, ...bothSubjects(person, context) }))
    .filter(({ russian, maths }) => russian.sat || maths.sat)
  const unsaid = sat.filter(({ status }) => status === null).length
  if (unsaid > 0) {
    return { ...part, values: {}, remarks: [remark(of.unit, 'off-list', unsaid, 'Число сдававших с ОВЗ')] }
  }
  const persons = sat.filter(({ status }) => status)
  const below = persons.filter(({ russian, maths }) => russian.below || maths.below)
  return { ...part, values: { specialNeedsSat: persons.length, specialNeedsBelow: below.length }, remarks: [] }
}
