import { citeOwn } from '../kernel/act.ts'
import type { JudgementContext } from '../kernel/judge.ts'
import type { ListedUnits } from '../kernel/listed-units.ts'
import type { Parameter, ParameterRow } from '../kernel/parameter.ts'
import type { Decision, DecisionDraft } from './decision.ts'

/** The context in which the decisions hold: own numbers stand before the catalogue's, from the latest day back. */
export function applyDecisions(
  context: JudgementContext,
  decisions: readonly (Decision | DecisionDraft)[],
): JudgementContext {
  if (decisions.length === 0) return context
  const lists = decisions.flatMap(({ act, content }): readonly ListedUnits[] =>
    content.kind === 'list'
      ? [{ list: content.list, period: content.period, units: content.units, source: citeOwn(act) }]
      : [],
  )
  return {
    ...context,
    parameters: context.parameters.map((parameter) => withOwnRows(parameter, decisions)),
    lists: [...lists, ...(context.lists ?? [])],
  }
}

/** A number with the municipality's own values before the catalogue's. */
export function withOwnRows(parameter: Parameter, decisions: readonly (Decision | DecisionDraft)[]): Parameter {
  const own = decisions.flatMap(({ act, content }): readonly ParameterRow[] =>
    content.kind === 'threshold' && content.parameter === parameter.id
      ? [{ from: content.from, value: content.value, source: citeOwn(act), provenance: 'local-act' }]
      : [],
  )
  if (own.length === 0) return parameter
  return { ...parameter, rows: [...own.toSorted((a, b) => (a.from < b.from ? 1 : -1)), ...parameter.rows] }
}
