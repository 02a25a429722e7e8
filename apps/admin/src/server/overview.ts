import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from './trpc.ts'

/** What the first page knows of a year: what is here, what is missing, what it says. */
export type Overview = inferOutput<typeof trpc.overview.get>
