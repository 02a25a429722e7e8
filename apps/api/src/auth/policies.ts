import type { Role } from '../db/with-actor.ts'

/** Who may do what. A procedure or a route names its policy; nothing is open that names none. */
export const policies = {
  'figures:read': ['district', 'school'],
  'figures:write': ['district', 'school'],
  'figures:settle': ['district'],
  'mappings:write': ['district'],
  'decisions:make': ['district'],
  'documents:read': ['district'],
  'documents:issue': ['district'],
  'jobs:follow': ['district', 'school'],
  'rows:manage': ['district'],
  'audit:read': ['district'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Policy = keyof typeof policies

export function allows(policy: Policy, role: Role): boolean {
  return (policies[policy] as readonly Role[]).includes(role)
}
