import type { Transaction } from './connect.ts'
import { municipality } from './schema/index.ts'

export interface Municipality {
  readonly id: string
  readonly title: string
  readonly synthetic: boolean
}

export async function readMunicipality(tx: Transaction): Promise<Municipality> {
  const [found] = await tx.select().from(municipality)
  if (!found) throw new Error('the actor has no municipality')
  return found
}
