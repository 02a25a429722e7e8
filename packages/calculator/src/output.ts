/** Where the command writes; `out` gets the result, `error` everything for the person. */
export interface Output {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
}
