import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../server/trpc.ts'

export type SocialPassport = inferOutput<typeof trpc.socialPassports.get>
export type ListedPassport = inferOutput<typeof trpc.socialPassports.list>[number]
export type HandingIn = ListedPassport['handedIn']
