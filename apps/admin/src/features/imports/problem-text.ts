import type { Problem as FoundProblem } from '@msoko/workbook'

/** Found by the reader on this machine or by the server, which has codes of its own. */
export type Problem = Omit<FoundProblem, 'code'> & { readonly code: string }

/** What the groups of problems are called; a problem of the file as a whole belongs to no sheet. */
export const WHOLE_FILE = 'Файл в целом'

/** What keeps a file from being accepted. */
export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error')
}

/** What looks odd but may be so. */
export function warningsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'warning')
}

export interface ProblemGroup {
  readonly sheet: string
  readonly problems: readonly Problem[]
}

/** Problems by sheet, in the order in which the sheets first occur. */
export function bySheet(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, readonly Problem[]>()
  for (const problem of problems) {
    const sheet = problem.sheet === null || problem.sheet === '' ? WHOLE_FILE : problem.sheet
    groups.set(sheet, [...(groups.get(sheet) ?? []), problem])
  }
  return [...groups].map(([sheet, members]) => ({ sheet, problems: members }))
}

/** Whether the words of a problem contain what is looked for; case does not matter. */
export function mentions(problem: Problem, wanted: string): boolean {
  const { sheet, cell, column, found, message } = problem
  const text = [sheet, cell, column, found, message].join(' ').toLowerCase()
  return text.includes(wanted.trim().toLowerCase())
}

/** The list as text, to be sent to the school that filled in the file. */
export function listAsText(problems: readonly Problem[]): string {
  return problems.map(lineOf).join('\n')
}

function lineOf({ sheet, cell, message, remedy }: Problem): string {
  const place = [sheet && `лист «${sheet}»`, cell && `ячейка ${cell}`].filter((part) => part !== null && part !== '')
  return `${place.length > 0 ? `${place.join(', ')}: ` : ''}${message} ${remedy}`
}
