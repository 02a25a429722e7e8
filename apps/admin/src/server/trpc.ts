import type { AppRouter } from '@msoko/api/router'
import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { refusalOf } from './refusal.ts'

const MAX_URL_LENGTH = 4000
/** Rules from a file do not fit an address: this is asked in the body. */
const LONG_QUESTION = 'decisions.preview'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal will be the same the next time; only a lost connection is worth a second attempt.
      retry: (failures, error) => refusalOf(error).kind === 'unreachable' && failures < 2,
    },
  },
})

export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url: '/api/trpc' }),
      false: splitLink({
        condition: ({ path }) => path === LONG_QUESTION,
        true: httpLink({ url: '/api/trpc', methodOverride: 'POST' }),
        false: httpBatchLink({ url: '/api/trpc', maxURLLength: MAX_URL_LENGTH }),
      }),
    }),
  ],
})

/** Query and mutation options of every procedure, for `useQuery` and `useMutation`. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient })
