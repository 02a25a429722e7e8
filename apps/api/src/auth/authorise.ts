import { ServiceError } from '../service-error.ts'
import type { Identity } from './identify.ts'
import { allows, type Policy } from './policies.ts'

/** Gives the identity back when it may do this, refuses otherwise: the same for procedures and for files. */
export function authorise(identity: Identity | null, policy: Policy): Identity {
  if (!identity) throw new ServiceError('unauthenticated', 'Войдите, чтобы продолжить.')
  if (!allows(policy, identity.actor.role)) {
    throw new ServiceError('forbidden', 'Для этого действия у вас нет прав. Обратитесь в отдел образования.')
  }
  return identity
}
