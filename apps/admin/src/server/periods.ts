import type { Period } from '@msoko/domain'
import { useQuery } from '@tanstack/react-query'
import { trpc } from './trpc.ts'

/** School years that have figures, newest first; empty while they are not known. */
export function usePeriods(chosen: Period): readonly Period[] {
  const query = useQuery({ ...trpc.overview.get.queryOptions({ period: chosen }), select: ({ periods }) => periods })
  return query.data ?? []
}
