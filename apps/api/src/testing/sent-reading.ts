import { createHash } from 'node:crypto'
import { forms, parameters, UnitTree } from '@msoko/domain'
import { readFactsFromBytes, type FileReading } from '@msoko/workbook'
import type { ReadingContext } from '../features/imports/reading-context.ts'

/** What goes over the wire in place of a file. */
export interface SentBody {
  readonly fileName: string
  readonly sha256: string
  readonly size: number
  readonly formVersions: Readonly<Record<string, number>>
  readonly reading: FileReading
}

export const formVersions = Object.fromEntries(forms.map(({ id, version }) => [id, version]))

/** Reads a file as the page does, here in Node. */
export async function readForSending(
  bytes: Uint8Array,
  fileName: string,
  { units, reporters }: ReadingContext,
): Promise<SentBody> {
  const { submissions, problems, notices, sheets } = await readFactsFromBytes(bytes, {
    forms,
    parameters,
    units: new UnitTree(units),
    ...(reporters !== null && { reporters }),
  })
  return {
    ...describeBytes(bytes, fileName),
    reading: {
      ...emptyReading,
      problems,
      notices,
      sheets,
      contributions: submissions.map((submission) => ({ ...submission, claim: { kind: 'whole' } })),
    },
  }
}

export const emptyReading: FileReading = {
  kind: 'workbook',
  problems: [],
  notices: [],
  sheets: [],
  contributions: [],
  adjustments: [],
  rows: [],
  protocols: [],
  dropped: [],
  questions: [],
}

export function describeBytes(bytes: Uint8Array, fileName: string): Omit<SentBody, 'reading'> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { fileName, sha256, size: bytes.length, formVersions }
}
