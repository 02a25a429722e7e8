import { egeResults } from '../forms/attestation/ege-results.ts'
import { gia11Distinction } from '../forms/attestation/gia11-distinction.ts'
import { gia11Graduates } from '../forms/attestation/gia11-graduates.ts'
import { gia9Distinction } from '../forms/attestation/gia9-distinction.ts'
import { gia9Graduates } from '../forms/attestation/gia9-graduates.ts'
import { ogeResults } from '../forms/attestation/oge-results.ts'

/** A procedure whose participants are joined over several protocols. */
export interface Campaign {
  readonly procedure: string
  readonly title: string
  /** Form that a row of results is counted into. */
  readonly results: string
  /** Form of persons that is counted from joined rows. */
  readonly graduates: string
  /** Every form that joined rows may speak of. */
  readonly joined: readonly string[]
}

export const campaigns: readonly Campaign[] = [
  {
    procedure: 'gia9',
    title: 'ГИА-9',
    results: ogeResults.id,
    graduates: gia9Graduates.id,
    joined: [gia9Graduates.id, gia9Distinction.id],
  },
  {
    procedure: 'gia11',
    title: 'ГИА-11',
    results: egeResults.id,
    graduates: gia11Graduates.id,
    joined: [gia11Graduates.id, gia11Distinction.id],
  },
]

export function campaignOf(procedure: string): Campaign | undefined {
  return campaigns.find((campaign) => campaign.procedure === procedure)
}
