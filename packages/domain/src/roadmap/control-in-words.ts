import { countOf, printDay, type PluralForms } from '../kernel/russian.ts'
import { linesStanding, standings, undatedByNow, type Control, type ControlLine, type Standing } from './control-on.ts'
import { DATE_NOT_SET } from './occurrence.ts'
import { measuresOf, type Plan } from './plan.ts'

export const dayForms: PluralForms = ['день', 'дня', 'дней']

/** How many stand so, and a sentence for each: what, whose, since when. */
export interface ControlWords {
  readonly standing: Standing
  /** «Просрочено: 3» */
  readonly heading: string
  readonly lines: readonly string[]
}

/** The board of a day in words; groups that are empty are left out, but for the late ones. */
export function controlInWords(control: Control, plan: Plan): readonly ControlWords[] {
  const told: readonly Standing[] = ['late', 'awaiting', 'this-week', 'undated']
  return told
    .map((standing): ControlWords => {
      const lines = standing === 'undated' ? undatedByNow(control) : linesStanding(control, standing)
      return {
        standing,
        heading: `${standings[standing]}: ${lines.length}`,
        lines: lines.map((line) => controlLineInWords(line, plan)),
      }
    })
    .filter(({ standing, lines }) => standing === 'late' || lines.length > 0)
}

/** «Мера 1.7 «…» — отдел образования, срок 28.02.2026, просрочено на 12 дней» */
export function controlLineInWords(line: ControlLine, plan: Plan): string {
  const { measure: number, event } = line.occurrence
  const measure = measuresOf(plan).find((candidate) => candidate.number === number)
  const title = (measure?.title ?? '').replace(/[.;]$/, '')
  const executors = (measure?.executors.text ?? '').replace(/[,;]+$/, '')
  const whose = executors === '' ? 'исполнитель не назначен' : executors
  const of = event === undefined ? '' : ` (${event})`
  return `Мера ${number} «${title}»${of} — ${whose}, ${whenInWords(line)}`
}

function whenInWords({ occurrence: { due }, standing, daysLate, daysLeft }: ControlLine): string {
  if (due === null) return DATE_NOT_SET
  const term = `срок ${printDay(due)}`
  if (standing === 'late') return `${term}, просрочено на ${countOf(daysLate, dayForms)}`
  if (standing === 'awaiting') return `${term}, сдано и ждёт приёмки`
  if (daysLeft === 0) return `${term}, сегодня`
  return daysLeft === null ? term : `${term}, осталось ${countOf(daysLeft, dayForms)}`
}
