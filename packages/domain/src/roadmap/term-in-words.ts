import { capitalize } from '../kernel/russian.ts'
import type { Term } from './term.ts'
import { byPlanWords, monthNames, periodWords, resultWords, scheduleWords } from './term-vocabulary.ts'

/** The term in the words of the plan № 320, with its years if they were stated: «Март-май 2025-2027 г.г.». */
export function termInWords(term: Term): string {
  const schedule = term.schedule === undefined ? '' : ` ${scheduleWords[term.schedule]}`
  const years = term.yearsStated ? ` ${yearsInWords(term)}` : ''
  switch (term.kind) {
    case 'yearly-month':
    case 'yearly-month-range':
    case 'yearly-month-set':
    case 'once':
      return capitalize(`${eventBefore(term)}${monthsInWords(term)}${years}`)
    case 'throughout':
      return `В течение${years || ' года'}${schedule}`
    case 'during-event':
      return `В период ${(term.event && periodWords[term.event]) ?? 'проведения'}${years}${schedule}`
    case 'after-event':
      return `По итогам ${(term.event && resultWords[term.event]) ?? ''}${years}`
    case 'continuous':
      return `Постоянно${years}`
    case 'by-plan':
      return `${byPlanWords}${term.yearsStated ? ` на${years}` : ''}`
    case 'on-demand':
      return 'По мере необходимости'
  }
}

/** «2022-2024 г.г.», «2022» of a term that comes once. */
export function yearsInWords({ kind, years }: Pick<Term, 'kind' | 'years'>): string {
  const first = years[0] ?? 0
  const last = years.at(-1) ?? 0
  if (first === last) return kind === 'once' ? `${first}` : `${first} г.`
  return `${first}-${last} г.г.`
}

function eventBefore({ event }: Term): string {
  const words = event && resultWords[event]
  return words === undefined ? '' : `По итогам ${words}, `
}

function monthsInWords({ kind, months = [] }: Term): string {
  const names = months.map((month) => monthNames[month - 1] ?? '')
  return kind === 'yearly-month-range' ? `${names[0]}-${names.at(-1)}` : names.join(', ')
}
