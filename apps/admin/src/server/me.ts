import { useSuspenseQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { trpc } from './trpc.ts'

export type Me = inferOutput<typeof trpc.access.me>
export type User = NonNullable<Me['user']>

export function useMe(): Me {
  return useSuspenseQuery(trpc.access.me.queryOptions()).data
}

/** The signed-in person; pages behind the guard always have one. */
export function useUser(): User {
  const { user } = useMe()
  if (!user) throw new Error('a page behind the guard has a user')
  return user
}
