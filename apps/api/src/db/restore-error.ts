/** A dump that cannot be restored, said to the person who tries. */
export class RestoreError extends Error {
  override readonly name = 'RestoreError'
}
