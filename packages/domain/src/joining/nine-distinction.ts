import { gia9Distinction } from '../forms/attestation/gia9-distinction.ts'
import type { CheckContext } from '../kernel/run-checks.ts'
import type { Campaign } from './campaign.ts'
import { isBelowMinimum } from './minimum.ts'
import type { Part } from './part.ts'
import { firstResults, type Person, type UnitPersons } from './persons.ts'
import { remark } from './remark.ts'
import { allOf, atMost, type Truth } from './truth.ts'

const FIELDS = ['putForward', 'confirmed']

/** Without a result in either nothing is decided: everybody sits them. */
const COMPULSORY = ['rus', 'math']

/**
 * Graduates of grade 9 put forward for a certificate with distinction (1.9) and those who have confirmed it. Null without a list that
 * says who was put forward; missing while anybody is undecided.
 */
export function nineDistinction({ procedure }: Campaign, of: UnitPersons, context: CheckContext): Part | null {
  if (procedure !== gia9Distinction.procedure) return null
  const listed = of.persons.filter(({ about }) => about !== null)
  if (!listed.some(({ about }) => about?.distinction != null)) return null
  const part = { form: gia9Distinction.id, fields: FIELDS }
  const unsaid = listed.filter(({ about }) => about?.distinction == null).length
  if (unsaid > 0) return { ...part, values: {}, remarks: [remark(of.unit, 'off-list', unsaid, 'Число претендентов')] }
  const candidates = listed.filter(({ about }) => about?.distinction === 'nine')
  const outcomes = candidates.map((person) => withDistinction(person, context))
  const undecided = outcomes.filter((outcome) => outcome === null).length
  const putForward = candidates.length
  if (undecided > 0) {
    const why = remark(of.unit, 'undecided', undecided, 'Число подтвердивших отличие')
    return { ...part, values: { putForward }, remarks: [why] }
  }
  return { ...part, values: { putForward, confirmed: outcomes.filter(Boolean).length }, remarks: [] }
}

/** Every final mark is «5», and every exam that was sat was passed at the first attempt. */
export function withDistinction(person: Person, context: CheckContext): Truth {
  const results = firstResults(person)
  const passed = results.map((sitting): Truth => {
    const below = sitting.mark === null ? null : isBelowMinimum(sitting, context)
    return below === null ? null : !below
  })
  const compulsory = COMPULSORY.map((subject): Truth =>
    results.some(({ position }) => position['subject'] === subject) ? true : null,
  )
  const { finalFours = null, finalBelowFour = null } = person.about ?? {}
  return allOf([atMost(finalFours, 0), atMost(finalBelowFour, 0), ...passed, ...compulsory])
}
