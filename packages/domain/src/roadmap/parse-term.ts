import { yearsIn, type Term, type TermEvent, type TermSchedule, type YearRange } from './term.ts'
import { byPlanWords, monthNames, periodWords, resultWords, scheduleWords } from './term-vocabulary.ts'

/**
 * Reads the term of a measure. Case, kinds of dash and stray blanks do not matter.
 * Undefined when the words say something else: the text is kept, its days are asked for.
 */
export function parseTerm(verbatim: string, planYears: YearRange): Term | undefined {
  const { rest, years } = takeYears(tidy(verbatim))
  const understood = understand(rest, years?.length === 1)
  if (understood === undefined) return undefined
  return { verbatim, ...understood, years: years ?? yearsIn(planYears), yearsStated: years !== undefined }
}

type Understood = Omit<Term, 'verbatim' | 'years' | 'yearsStated'>

function understand(text: string, oneYear: boolean): Understood | undefined {
  if (text === 'постоянно') return { kind: 'continuous' }
  if (text === 'по мере необходимости') return { kind: 'on-demand' }
  if (new RegExp(`^${tidy(byPlanWords)}( на)?$`).test(text)) return { kind: 'by-plan', schedule: 'department-plan' }

  const throughout = /^в течени[еи]( года)?( .+)?$/.exec(text)
  if (throughout) return withSchedule({ kind: 'throughout' }, throughout[2])

  const during = /^в период (.+)$/.exec(text)
  if (during?.[1] !== undefined) return duringEvent(during[1])

  const results = /^по итогам ([^,]+?)(?:, ?-? ?(.+))?$/.exec(text)
  if (results?.[1] !== undefined) {
    const event = keyOf(resultWords, results[1])
    if (event === undefined) return undefined
    if (results[2] === undefined) return { kind: 'after-event', event }
    const window = monthsOf(results[2], oneYear)
    return window && { ...window, event }
  }
  return monthsOf(text, oneYear)
}

function duringEvent(words: string): Understood | undefined {
  // The longest wording first: «проведения» alone begins the others.
  const known = Object.entries(periodWords)
    .map(([event, wording]) => ({ event: event as TermEvent, wording: tidy(wording) }))
    .toSorted((a, b) => b.wording.length - a.wording.length)
    .find(({ wording }) => words === wording || words.startsWith(`${wording} `))
  if (known === undefined) return undefined
  return withSchedule({ kind: 'during-event', event: known.event }, words.slice(known.wording.length))
}

function withSchedule(term: Understood, words = ''): Understood | undefined {
  if (words.trim() === '') return term
  const schedule = keyOf<TermSchedule>(scheduleWords, words.trim())
  return schedule && { ...term, schedule }
}

function monthsOf(text: string, oneYear: boolean): Understood | undefined {
  const range = /^([а-я]+)-([а-я]+)$/.exec(text)
  if (range) {
    const [from, to] = [monthNumber(range[1]), monthNumber(range[2])]
    if (from === 0 || to === 0 || from === to) return undefined
    const length = ((to - from + 12) % 12) + 1
    return { kind: 'yearly-month-range', months: Array.from({ length }, (_, index) => ((from - 1 + index) % 12) + 1) }
  }
  const months = text.split(/, ?| и /).map(monthNumber)
  if (months.includes(0) || new Set(months).size < months.length) return undefined
  if (months.length > 1) return { kind: 'yearly-month-set', months }
  return { kind: oneYear ? 'once' : 'yearly-month', months }
}

function monthNumber(name: string | undefined): number {
  return monthNames.findIndex((month) => month === name) + 1
}

/** Takes «2022-2024 г.г.», «2025–2027 годы», «2026 г.» or «2026» out of the text. */
function takeYears(text: string): { readonly rest: string; readonly years?: readonly number[] } {
  const match = /(?<![\d.])(20\d\d)(?:-(20\d\d))?(?: ?(?:г\.? ?г\.?|г\.?|годы|годов|году|год|года))?(?![\dа-я.-])/.exec(
    text,
  )
  if (match === null) return { rest: text }
  const from = Number(match[1])
  const to = Number(match[2] ?? match[1])
  if (to < from) return { rest: text }
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
  return { rest: rest.replace(/ {2,}/g, ' ').trim(), years: yearsIn({ from, to }) }
}

function keyOf<Key extends string>(words: Readonly<Partial<Record<Key, string>>>, text: string): Key | undefined {
  return (Object.entries(words) as [Key, string][]).find(([, wording]) => tidy(wording) === text)?.[0]
}

function tidy(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\s+/g, ' ')
    .replace(/ ?[‐‑‒–—−-] ?/g, '-')
    .replace(/,-/g, ', -')
    .replace(/[.;,]$/, '')
    .trim()
}
