import { skipToken, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useSubscription, type inferOutput } from '@trpc/tanstack-react-query'
import { useEffect } from 'react'
import { refusalOf } from './refusal.ts'
import { trpc } from './trpc.ts'

export type Jobs = inferOutput<typeof trpc.jobs.list>
export type Job = Jobs[number]

const ASK_AGAIN_MS = 5000

/**
 * Recent jobs, newest first, kept up to date by the server's events while any of them goes on. The browser takes a dropped connection
 * up by itself; a stream that is refused is asked for again. `onEnd` hears of each that ends while it is watched.
 */
export function useJobs(onEnd: (job: Job) => void): UseQueryResult<Jobs, unknown> {
  const queries = useQueryClient()
  const query = useQuery(trpc.jobs.list.queryOptions())
  const ids = (query.data ?? []).filter(goesOn).map(({ id }) => id)
  const { status, error, reset } = useSubscription(
    trpc.jobs.watch.subscriptionOptions(ids.length === 0 ? skipToken : { ids: ids.toSorted() }, {
      onData: (told) => {
        queries.setQueryData(trpc.jobs.list.queryKey(), (jobs) => jobs?.map((job) => (job.id === told.id ? told : job)))
        if (!goesOn(told)) onEnd(told)
      },
    }),
  )
  const { refetch } = query
  const refused = status === 'error' && refusalOf(error).kind !== 'signed-out'
  useEffect(() => {
    if (!refused) return
    const timer = setTimeout(() => {
      void refetch()
      reset()
    }, ASK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [refused, refetch, reset])
  return query
}

export function goesOn({ state }: Pick<Job, 'state'>): boolean {
  return state === 'waiting' || state === 'running'
}
