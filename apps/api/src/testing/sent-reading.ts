import { createHash } from 'node:crypto'
import { forms, parameters, protocols, UnitTree } from '@msoko/domain'
import { readFile, type FileContext, type FileReading } from '@msoko/workbook'
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
  context: ReadingContext,
  more: Partial<FileContext> = {},
): Promise<SentBody> {
  const { units, reporters, mappings } = context
  const reading = await readFile(bytes, fileName, {
    forms,
    parameters,
    protocols,
    mappings,
    choices: {},
    units: new UnitTree(units),
    ...(reporters !== null && { reporters }),
    ...more,
  })
  return { ...describeBytes(bytes, fileName), reading }
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
