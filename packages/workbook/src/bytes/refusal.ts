import { makeProblem, type ProblemPlace } from '../problems/make-problem.ts'
import type { Problem } from '../problems/problem.ts'
import type { ProblemCode, ProblemDetails } from '../problems/problem-text.ts'

/** The file cannot be read as a workbook; `problem` says why and what to do. */
export class WorkbookRefusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options)
    this.name = 'WorkbookRefusal'
    this.problem = problem
  }
}

export function refusal<C extends ProblemCode>(code: C, ...details: ProblemDetails<C>): WorkbookRefusal {
  return new WorkbookRefusal(makeProblem(code, {}, ...details))
}

/** A refusal that points at a sheet. */
export function refusalAt<C extends ProblemCode>(
  place: ProblemPlace,
  code: C,
  ...details: ProblemDetails<C>
): WorkbookRefusal {
  return new WorkbookRefusal(makeProblem(code, place, ...details))
}
