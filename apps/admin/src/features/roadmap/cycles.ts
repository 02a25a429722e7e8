import {
  copyPlan,
  faultsOfPlan,
  occurrencesOf,
  plan320,
  type Occurrence,
  type Plan,
  type RepeatOffer,
} from '@msoko/domain'

/** A plan with all that it makes due. */
export interface Cycle {
  readonly plan: Plan
  readonly occurrences: readonly Occurrence[]
  /** What somebody has to decide before a draft becomes a plan. */
  readonly questions: readonly string[]
}

const LENGTH = plan320.years.to - plan320.years.from + 1

const next = copyPlan(plan320, 'next', { from: plan320.years.from + LENGTH, to: plan320.years.to + LENGTH })

/** The plan № 320, and its copy to the years that follow: a draft, since no act sets it. */
export const cycles: readonly Cycle[] = [cycleOf(plan320), cycleOf(next.plan, next.offers)]

function cycleOf(plan: Plan, offers: readonly RepeatOffer[] = []): Cycle {
  const faults = plan.act === null ? faultsOfPlan(plan) : []
  return { plan, occurrences: occurrencesOf(plan), questions: [...faults, ...offers].map(({ words }) => words) }
}

/** The cycle that the address names, else the one whose years hold the day, else the last. */
export function cycleFor(from: number | undefined, day: string): Cycle {
  const year = Number(day.slice(0, 4))
  const found =
    cycles.find(({ plan }) => plan.years.from === from) ??
    cycles.find(({ plan: { years } }) => years.from <= year && year <= years.to) ??
    cycles.at(-1)
  if (!found) throw new Error('there is no plan')
  return found
}

/** «2022–2024, распоряжение № 320», «2025–2027, проект». */
export function cycleInWords({ plan: { years, act } }: Cycle): string {
  return `${years.from}–${years.to}, ${act === null ? 'проект' : `${act.kind} № ${act.number}`}`
}
