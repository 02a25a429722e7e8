import { cellAddress, type CellPlace } from '../cell-address.ts'
import { makeProblem, type ProblemPlace } from '../problems/make-problem.ts'
import { noticeText, type Notice, type NoticeCode, type NoticeData } from '../problems/notice.ts'
import type { Problem } from '../problems/problem.ts'
import type { ProblemCode, ProblemDetails } from '../problems/problem-text.ts'
import { truncate } from '../problems/text.ts'

/** More would repeat one mistake over a whole column, and no one reads them. */
const MOST_PROBLEMS = 2000

/** Gathers everything that is wrong or worth saying, so that one pass shows it all. */
export class Collector {
  readonly #problems: Problem[] = []
  readonly #notices: Notice[] = []
  #hasErrors = false

  problem<C extends ProblemCode>(code: C, place: ProblemPlace, ...details: ProblemDetails<C>): void {
    this.report('error', code, place, ...details)
  }

  report<C extends ProblemCode>(
    severity: Problem['severity'],
    code: C,
    place: ProblemPlace,
    ...details: ProblemDetails<C>
  ): void {
    this.#hasErrors ||= severity === 'error'
    if (!this.isFull) this.#problems.push({ ...makeProblem(code, place, ...details), severity })
  }

  notice<C extends NoticeCode>(
    code: C,
    place: { readonly sheet: string; readonly cells: readonly CellPlace[]; readonly title?: string },
    ...details: NoticeData<C>
  ): void {
    const cells = place.cells.map(cellAddress)
    const column = place.title === undefined ? null : truncate(place.title)
    const cell = cells[0] ?? null
    this.#notices.push({ code, sheet: place.sheet, cell, cells, column, message: noticeText(code, ...details) })
  }

  get hasErrors(): boolean {
    return this.#hasErrors
  }

  /** Nothing of the file will be taken and nothing more will be shown: reading on is not worth the time. */
  get isHopeless(): boolean {
    return this.#hasErrors && this.isFull
  }

  /** No more problems are kept. */
  get isFull(): boolean {
    return this.#problems.length >= MOST_PROBLEMS
  }

  get notices(): readonly Notice[] {
    return this.#notices
  }

  get problems(): readonly Problem[] {
    if (!this.isFull) return this.#problems
    return [...this.#problems, makeProblem('too-many-problems', {}, { shown: MOST_PROBLEMS })]
  }
}
