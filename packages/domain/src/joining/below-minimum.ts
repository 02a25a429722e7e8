import type { CheckContext } from '../kernel/run-checks.ts'
import type { Campaign } from './campaign.ts'
import { isBelowMinimum } from './minimum.ts'
import type { Part } from './part.ts'
import { firstResults, type Person, type UnitPersons } from './persons.ts'
import { remark } from './remark.ts'

const FIELDS = ['belowRussian', 'belowMaths', 'belowEither']
const WHAT = 'Число не преодолевших минимум'

/**
 * Persons below the minimum in Russian, in maths and in either (1.12): who failed both is one person. Null until there are rows of
 * both subjects; missing while somebody has a row of one of them only, since the other protocol may not have come yet.
 */
export function belowMinimum({ graduates }: Campaign, of: UnitPersons, context: CheckContext): Part | null {
  const known = of.persons.map((person) => bothSubjects(person, context))
  if (!known.some(({ russian }) => russian.sat) || !known.some(({ maths }) => maths.sat)) return null
  const part = { form: graduates, fields: FIELDS }
  const sat = known.filter(({ russian, maths }) => russian.sat || maths.sat)
  const half = sat.filter(({ russian, maths }) => !russian.sat || !maths.sat).length
  if (half > 0) return { ...part, values: {}, remarks: [remark(of.unit, 'one-subject', half, WHAT)] }
  if (sat.some(({ russian, maths }) => russian.below === null || maths.below === null)) {
    return { ...part, values: {}, remarks: [remark(of.unit, 'no-threshold', 0, WHAT)] }
  }
  const values = {
    belowRussian: sat.filter(({ russian }) => russian.below).length,
    belowMaths: sat.filter(({ maths }) => maths.below).length,
    belowEither: sat.filter(({ russian, maths }) => russian.below || maths.below).length,
  }
  return { ...part, values, remarks: [] }
}

export interface SubjectOutcome {
  /** There is a row of the subject. */
  readonly sat: boolean
  /** Null when the minimum is not set. */
  readonly below: boolean | null
}

/** How a person fared in the two subjects that a certificate needs; maths at either level. */
export function bothSubjects(
  person: Person,
  context: CheckContext,
): { readonly russian: SubjectOutcome; readonly maths: SubjectOutcome } {
  return { russian: outcomeOf(person, 'rus', context), maths: outcomeOf(person, 'math', context) }
}

function outcomeOf(person: Person, subject: string, context: CheckContext): SubjectOutcome {
  const results = firstResults(person).filter(({ position }) => position['subject'] === subject)
  const below = results.map((sitting) => isBelowMinimum(sitting, context))
  return { sat: below.length > 0, below: below.includes(true) || (below.includes(null) ? null : false) }
}
