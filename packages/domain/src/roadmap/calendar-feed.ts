import { addDays, type Day } from '../kernel/day.ts'
import { printDay } from '../kernel/russian.ts'
import { REMINDER_DAYS, type Control, type ControlLine } from './control-on.ts'
import { dutyStates } from './duty.ts'
import { measuresOf, type Plan } from './plan.ts'

/** A calendar for a program such as Outlook: one entry a term, on the day of the term. */
export interface CalendarFeed {
  readonly title: string
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** The same for the same term as long as the plan lives. */
  readonly uid: string
  readonly day: Day
  readonly title: string
  readonly text: string
  /** Days before the term on which the program reminds; none once it is handed in. */
  readonly remindBefore: readonly number[]
}

/**
 * The terms of a control as a calendar. `scope` keeps the names of entries apart from those of other municipalities. What is cancelled,
 * was due before the act or has no day is left out.
 */
export function calendarFeedOf(control: Control, plan: Plan, scope: string): CalendarFeed {
  return {
    title: `Сроки плана: ${plan.title}`,
    entries: control.lines.flatMap((line) => {
      const { due } = line.occurrence
      if (due === null || line.standing === 'cancelled' || line.standing === 'historical') return []
      return [entryOf(line, due, plan, scope)]
    }),
  }
}

function entryOf({ occurrence, state }: ControlLine, due: Day, plan: Plan, scope: string): FeedEntry {
  const measure = measuresOf(plan).find(({ number }) => number === occurrence.measure)
  const handedIn = state === 'submitted' || state === 'accepted'
  const event = occurrence.event === undefined ? [] : [`Событие: ${occurrence.event}`]
  return {
    uid: `${occurrence.id.replaceAll('/', '-')}-${plan.id}@${scope}`,
    day: due,
    title: `${state === 'accepted' ? 'Принято. ' : ''}Срок меры ${occurrence.measure}: ${measure?.title ?? ''}`,
    text: [
      ...event,
      `Исполнители: ${measure?.executors.text || 'не назначены'}`,
      `Отчётный документ: ${measure?.documents.text || 'не назван'}`,
      `Срок: ${printDay(due)}, просрочено с ${printDay(addDays(due, 1))}`,
      `Состояние: ${dutyStates[state]}`,
    ].join('\n'),
    remindBefore: handedIn ? [] : REMINDER_DAYS,
  }
}
