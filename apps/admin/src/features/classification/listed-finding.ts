import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../server/trpc.ts'

/** A school of the list: its verdict, and how it stands beside the years before. */
export type ListedFinding = inferOutput<typeof trpc.classification.list>[number]
