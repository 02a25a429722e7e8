import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../server/trpc.ts'

/** Everything that the pages show of one school. */
export type Profile = inferOutput<typeof trpc.units.profile>
