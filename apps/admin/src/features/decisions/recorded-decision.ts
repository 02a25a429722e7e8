import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../server/trpc.ts'

export type RecordedDecision = inferOutput<typeof trpc.decisions.list>[number]
