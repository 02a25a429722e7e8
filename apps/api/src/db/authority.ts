import { fileChannels, type Channel } from '@msoko/domain'
import type { Transaction } from './connect.ts'
import { authority } from './schema/index.ts'

/** The channels of a form, the authoritative one first: the rows of a register, then the channels of files as the municipality has chosen. */
export async function channelOrder(tx: Transaction): Promise<(form: string) => readonly Channel[]> {
  const rows = await tx.select({ form: authority.form, channels: authority.channels }).from(authority)
  const chosen = new Map(rows.map(({ form, channels }) => [form, channels]))
  return (form) => ['register', ...(chosen.get(form) ?? fileChannels)]
}
