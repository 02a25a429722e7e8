/** `unauthenticated`: nobody is signed in. */
export type ServiceErrorCode =
  | 'unauthenticated'
  | 'not-found'
  | 'forbidden'
  | 'conflict'
  | 'invalid'
  | 'too-large'
  | 'busy'

/** An operation that is refused. The message is for the person: what happened and what to do, in Russian. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly code: ServiceErrorCode

  constructor(code: ServiceErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
