import { fileProblems } from './file-problems.ts'
import { protocolProblems } from './protocol-problems.ts'
import { headingProblems, rowProblems } from './table-problems.ts'
import type { ProblemText, Shown } from './text.ts'
import { valueProblems } from './value-problems.ts'

const texts = { ...fileProblems, ...headingProblems, ...rowProblems, ...valueProblems, ...protocolProblems }

export type ProblemCode = keyof typeof texts

type Arguments<C extends ProblemCode> = Parameters<(typeof texts)[C]>

/** What the text of a problem needs beyond the content of its cell: nothing for most codes. */
export type ProblemDetails<C extends ProblemCode> = Arguments<C> extends [Shown, infer Data] ? [data: Data] : []

export function problemText<C extends ProblemCode>(code: C, at: Shown, ...details: ProblemDetails<C>): ProblemText {
  const text = texts[code] as (at: Shown, data: unknown) => ProblemText
  return text(at, details[0])
}
