import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../server/trpc.ts'

export type KeptRow = inferOutput<typeof trpc.registers.rows>[number]
export type RowChange = inferOutput<typeof trpc.registers.changes>[number]
