import { isPeriod, type Period } from '@msoko/domain'
import { z } from 'zod'

const PeriodInput = z.string().refine((text): text is Period => isPeriod(text))

/** What each kind of job is told. It is read back from the database, perhaps by another version of the server: checked there again. */
export const jobInputs = {
  'issue-document': z.object({ report: z.string(), period: PeriodInput }),
  'issue-set': z.object({ period: PeriodInput }),
} as const

export type JobKind = keyof typeof jobInputs
export type JobInput<Kind extends JobKind> = z.output<(typeof jobInputs)[Kind]>
