import { parseTerm } from './parse-term.ts'
import { measuresOf, type Plan, type PlanMeasure } from './plan.ts'
import { termInWords } from './term-in-words.ts'
import { yearsIn, type YearRange } from './term.ts'

/** A measure that came once and may come every year of the new cycle: for a person to decide. */
export interface RepeatOffer {
  readonly measure: string
  /** Its term if it is accepted: «Март 2025-2027 г.г.» */
  readonly term: string
  readonly words: string
}

export interface CopiedPlan {
  readonly plan: Plan
  readonly offers: readonly RepeatOffer[]
}

/**
 * A new cycle from an earlier plan: the years in its title and terms become those of the new cycle, all else stays as worded. It is
 * a draft without an act; measures keep the link to № 320 by which their forms and indicators are found.
 */
export function copyPlan(plan: Plan, id: string, years: YearRange): CopiedPlan {
  const redate = (text: string): string => redateYears(text, plan.years, years)
  const copy: Plan = {
    id,
    title: redate(plan.title),
    years,
    act: null,
    sections: plan.sections.map((section) => ({
      ...section,
      measures: section.measures.map((measure): PlanMeasure => ({
        ...measure,
        term: redate(measure.term),
        documents: { ...measure.documents, text: ofComingYear(measure.documents.text) },
      })),
    })),
  }
  return { plan: copy, offers: measuresOf(copy).flatMap((measure) => repeatOffers(measure, years)) }
}

function repeatOffers({ number, term: verbatim }: PlanMeasure, years: YearRange): readonly RepeatOffer[] {
  const term = parseTerm(verbatim, years)
  if (term?.kind !== 'once' || years.from === years.to) return []
  const repeated = termInWords({ ...term, kind: 'yearly-month', years: yearsIn(years), yearsStated: true })
  const words = `Мера ${number} в прежнем плане назначена один раз («${verbatim}»). Повторять её каждый год: «${repeated}»?`
  return [{ measure: number, term: repeated, words }]
}

/** The span of the whole plan becomes the new span; any other year keeps its distance from the first one, within the new cycle. */
function redateYears(text: string, old: YearRange, years: YearRange): string {
  const moved = (year: string): number => Math.min(years.to, Math.max(years.from, Number(year) - old.from + years.from))
  return text.replace(
    /(?<!\d)(20\d\d)(?:(\s*[-–—]\s*)(20\d\d)(\s*г\.\s?г\.|\s*гг\.|\s*год(?:ы|ов))?)?(?!\d)/g,
    (_span, first: string, dash?: string, last?: string, word = '') => {
      if (dash === undefined || last === undefined) return String(moved(first))
      const whole = Number(first) === old.from && Number(last) === old.to
      const [from, to] = whole ? [years.from, years.to] : [moved(first), moved(last)]
      return from === to ? `${from}${word === '' ? '' : ' г.'}` : `${from}${dash}${to}${word}`
    },
  )
}

/** A document «на 2021-2022 учебный год» is drawn up anew every year, each time for the one to come. */
function ofComingYear(text: string): string {
  return text.replace(/на 20\d\d\s*[-–—/]\s*(?:20)?\d\d учебный год/g, 'на предстоящий учебный год')
}
