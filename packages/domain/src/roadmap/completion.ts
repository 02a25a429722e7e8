import type { Control, ControlLine } from './control-on.ts'
import { measuresOf, type BodyId, type Plan } from './plan.ts'

/** How much of a part of the plan is carried out. Cancelled and historical occurrences are not counted. */
export interface Completion<Key> {
  readonly key: Key
  /** All that the plan makes due. */
  readonly planned: number
  /** Those whose term is over by the day. */
  readonly dueByNow: number
  readonly accepted: number
  readonly awaiting: number
  readonly late: readonly ControlLine[]
}

/** By number of the section, in the order of the plan. */
export function completionBySection(control: Control, plan: Plan): readonly Completion<number>[] {
  return plan.sections.map(({ number, measures }) => {
    const own = new Set(measures.map((measure) => measure.number))
    return completionOf(number, control, (measure) => own.has(measure))
  })
}

/** By body; a measure of several bodies counts for each, so columns do not add up. Null: nobody is named. */
export function completionByBody(control: Control, plan: Plan): readonly Completion<BodyId | null>[] {
  const bodiesOf = new Map(measuresOf(plan).map(({ number, executors }) => [number, executors.bodies]))
  const bodies = [...new Set([...bodiesOf.values()].flat())]
  const rows = bodies.map((body) =>
    completionOf(body, control, (number) => bodiesOf.get(number)?.includes(body) ?? false),
  )
  const nobody = completionOf(null, control, (number) => bodiesOf.get(number)?.length === 0)
  return nobody.planned === 0 ? rows : [...rows, nobody]
}

export function completionOfPlan(control: Control): Completion<'all'> {
  return completionOf('all', control, () => true)
}

function completionOf<Key>(key: Key, { day, lines }: Control, belongs: (measure: string) => boolean): Completion<Key> {
  const own = lines.filter(
    ({ occurrence, standing }) => belongs(occurrence.measure) && standing !== 'cancelled' && standing !== 'historical',
  )
  return {
    key,
    planned: own.length,
    dueByNow: own.filter(({ occurrence: { due } }) => due !== null && due < day).length,
    accepted: own.filter(({ standing }) => standing === 'accepted').length,
    awaiting: own.filter(({ standing }) => standing === 'awaiting').length,
    late: own.filter(({ standing }) => standing === 'late'),
  }
}
