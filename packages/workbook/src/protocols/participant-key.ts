import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { normalise } from '../facts/normalise.ts'
import { contentIn, textOf, type ProtocolPlan } from './protocol-plan.ts'

const PSEUDONYM_BYTES = 16

/**
 * What tells the person of a row from others: code of the participant, else name and document, in one spelling. Stays in memory.
 * `certain`: two persons do not share it. Null when the row names nobody.
 */
export interface ParticipantKey {
  readonly text: string
  readonly certain: boolean
}

export function participantKey(plan: ProtocolPlan, row: number): ParticipantKey | null {
  const code = textOf(plan, row, 'participant-code')
  if (code !== '') return { text: `code:${normalise(code)}`, certain: true }
  const name = joined(plan, row, 'personal', ' ')
  const document = joined(plan, row, 'passport', '').replaceAll(/\s/g, '')
  if (name === '') return null
  return { text: `name:${name}|${document}`, certain: document !== '' }
}

function joined(plan: ProtocolPlan, row: number, role: 'personal' | 'passport', separator: string): string {
  // Only columns that the protocol declares: a date of birth stands in one table and not in another.
  const declared = new Set(plan.found.columns.flatMap(({ known, title }) => (known?.role === role ? [title] : [])))
  const texts = plan.columns.flatMap((column) => {
    const text = column.role === role && declared.has(column.title) ? contentIn(plan, row, column)?.text : undefined
    return text === undefined ? [] : [text]
  })
  return normalise(texts.join(separator))
}

/** HMAC-SHA-256 with the secret of the campaign, the first 16 bytes as hex: equal for one person, useless without the secret. */
export function pseudonym(key: ParticipantKey, secret: Uint8Array): string {
  return bytesToHex(hmac(sha256, secret, utf8ToBytes(key.text)).subarray(0, PSEUDONYM_BYTES))
}
