import { addDays, dayOf, lastDayOf, yearOf, type Day } from '../kernel/day.ts'
import { eventKinds, eventsOfTerm, type CalendarEvent, type EventKind } from './event-calendar.ts'
import { proposedSettings, type Occurrence, type OccurrenceSettings } from './occurrence.ts'
import { parseTerm } from './parse-term.ts'
import { measuresOf, type Plan, type PlanMeasure } from './plan.ts'
import type { Term } from './term.ts'

/** All that a plan makes due, by measure and day. Measures whose term is not understood have none: `faultsOfPlan` names them. */
export function occurrencesOf(
  plan: Plan,
  calendar: readonly CalendarEvent[] = [],
  settings: OccurrenceSettings = proposedSettings,
): readonly Occurrence[] {
  return measuresOf(plan).flatMap((measure) => {
    const term = parseTerm(measure.term, plan.years)
    if (term === undefined) return []
    return occurrencesOfTerm(measure, term, calendar, settings)
      .toSorted((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id))
      .map((occurrence) => markHistorical(occurrence, plan))
  })
}

/** A measure «по мере необходимости» is due when a user says so. */
export function occurrenceOnDemand({ number }: Pick<PlanMeasure, 'number'>, from: Day, due: Day): Occurrence {
  return { id: `${number}/${from}`, measure: number, year: yearOf(from), from, due }
}

function occurrencesOfTerm(
  { number: measure }: PlanMeasure,
  { kind, years, months = [], event }: Term,
  calendar: readonly CalendarEvent[],
  settings: OccurrenceSettings,
): readonly Occurrence[] {
  const kinds = event === undefined ? [] : eventsOfTerm[event]
  const yearly = (days: (year: number) => readonly [from: Day, due: Day]) =>
    years.map((year): Occurrence => {
      const [from, due] = days(year)
      return { id: `${measure}/${year}`, measure, year, from, due }
    })

  switch (kind) {
    case 'once':
    case 'yearly-month':
    case 'yearly-month-range': {
      const first = months[0] ?? 1
      const last = months.at(-1) ?? 12
      return yearly((year) => [dayOf(year, first, 1), lastDayOf(last < first ? year + 1 : year, last)])
    }
    case 'yearly-month-set':
      return years.flatMap((year) =>
        months.map((month): Occurrence => {
          const from = dayOf(year, month, 1)
          return { id: `${measure}/${from.slice(0, 7)}`, measure, year, from, due: lastDayOf(year, month) }
        }),
      )
    case 'throughout':
      if (settings.throughout === 'school-year') return yearly((year) => [dayOf(year, 9, 1), lastDayOf(year + 1, 8)])
      return yearly(wholeYear)
    case 'continuous':
    case 'by-plan':
      return yearly(wholeYear)
    case 'after-event':
      if (event === 'school-year-results') return yearly((year) => [dayOf(year, 6, 1), lastDayOf(year, 8)])
      return boundToEvents(measure, years, kinds, calendar, ({ to }) => to, settings)
    case 'during-event':
      return boundToEvents(measure, years, kinds, calendar, ({ from }) => from, settings)
    case 'on-demand':
      return []
  }
}

function wholeYear(year: number): readonly [Day, Day] {
  return [dayOf(year, 1, 1), dayOf(year, 12, 31)]
}

/** One for each event of the calendar; where a kind of event has no days in a year, one without a term that says so. */
function boundToEvents(
  measure: string,
  years: readonly number[],
  kinds: readonly EventKind[],
  calendar: readonly CalendarEvent[],
  opens: (event: CalendarEvent) => Day,
  { daysAfterEvent }: OccurrenceSettings,
): readonly Occurrence[] {
  return years.flatMap((year) =>
    kinds.flatMap((kind): readonly Occurrence[] => {
      const held = calendar.filter((candidate) => candidate.kind === kind && yearOf(candidate.from) === year)
      if (held.length === 0) {
        const from = dayOf(year, 1, 1)
        return [{ id: `${measure}/${year}/${kind}`, measure, year, from, due: null, event: eventKinds[kind] }]
      }
      return held.map((found) => ({
        id: `${measure}/${year}/${found.id}`,
        measure,
        year,
        from: opens(found),
        due: addDays(found.to, daysAfterEvent),
        event: found.title,
      }))
    }),
  )
}

function markHistorical(occurrence: Occurrence, { act }: Plan): Occurrence {
  const before = act !== null && occurrence.due !== null && occurrence.due < act.date
  return before ? { ...occurrence, historical: true } : occurrence
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
