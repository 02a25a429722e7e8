import { gia11Distinction } from '../forms/attestation/gia11-distinction.ts'
import type { CheckContext } from '../kernel/run-checks.ts'
import { medalFirstScore } from '../parameters/medal-score.ts'
import type { Campaign } from './campaign.ts'
import { earned, medal, type Degree } from './medal.ts'
import { numberOn } from './minimum.ts'
import type { Part } from './part.ts'
import { firstResults, type Person, type UnitPersons } from './persons.ts'
import { remark } from './remark.ts'

const FIELDS = [
  'putForward',
  'putForwardFirst',
  'putForwardSecond',
  'confirmed',
  'confirmedFirst',
  'confirmedSecond',
  'notConfirmed',
]
const WHAT = 'Число подтвердивших медаль'

/**
 * Graduates put forward for a medal (1.10) and those whom their exams confirm. Null without a list that says who was put forward;
 * missing while anybody is undecided. Nobody rises above the degree that he was put forward for.
 */
export function medals({ procedure }: Campaign, of: UnitPersons, context: CheckContext): Part | null {
  if (procedure !== gia11Distinction.procedure) return null
  const listed = of.persons.filter(({ about }) => about !== null)
  if (!listed.some(({ about }) => about?.distinction != null)) return null
  const part = { form: gia11Distinction.id, fields: FIELDS }
  const unsaid = listed.filter(({ about }) => about?.distinction == null).length
  if (unsaid > 0) return { ...part, values: {}, remarks: [remark(of.unit, 'off-list', unsaid, 'Число претендентов')] }
  const first = listed.filter(({ about }) => about?.distinction === 'I')
  const second = listed.filter(({ about }) => about?.distinction === 'II')
  const putForward = {
    putForward: first.length + second.length,
    putForwardFirst: first.length,
    putForwardSecond: second.length,
  }
  const degrees = [
    ...first.map((person) => confirmed('I', person, context)),
    ...second.map((person) => confirmed('II', person, context)),
  ]
  const undecided = degrees.filter((degree) => degree === null).length
  if (undecided > 0) {
    const about = numberOn(context, medalFirstScore.id) === null ? 'no-threshold' : 'undecided'
    return { ...part, values: putForward, remarks: [remark(of.unit, about, undecided, WHAT)] }
  }
  const values = {
    ...putForward,
    confirmed: degrees.filter((degree) => degree === 'I' || degree === 'II').length,
    confirmedFirst: degrees.filter((degree) => degree === 'I').length,
    confirmedSecond: degrees.filter((degree) => degree === 'II').length,
    notConfirmed: degrees.filter((degree) => degree === 'none').length,
  }
  return { ...part, values, remarks: [] }
}

function confirmed(putForward: Degree, person: Person, context: CheckContext): Degree | 'none' | null {
  const finals = { fours: person.about?.finalFours ?? null, belowFour: person.about?.finalBelowFour ?? null }
  const exams = firstResults(person)
  if (putForward === 'I') return medal(finals, exams, context)
  const second = earned('II', finals, exams, context)
  return second === null ? null : second ? 'II' : 'none'
}
