import {
  cellKey,
  cellsOf,
  Facts,
  forms,
  referenceDay,
  referencesOf,
  periodOf,
  UnitTree,
  type CellPosition,
  type Indicator,
  type JudgementContext,
  type Period,
  type ReferenceData,
  type Scope,
  type Selection,
  type Submission,
  type Unit,
} from '@msoko/domain'
import { addBin, type CellDraft } from '../../db/bins.ts'
import type { AskedReference, AskedSums, OthersSum, SumsOfOthers } from '../../db/sums-of-others.ts'

/** In the place of all other schools: their sums on one leaf, and a silent one beside it while some of them have not reported. */
export const OTHERS = 'others'
const SILENT = 'others-silent'

/** The figures that an indicator needs of every unit that it counts. */
export function sumsFor({ formula }: Indicator, { period, cell }: Omit<Scope, 'units'>): AskedSums {
  const references = referencesOf(formula).map((reference) => askedReference(reference, period, cell))
  const different = new Map(references.map((reference) => [JSON.stringify(reference), reference]))
  return { day: referenceDay(period), references: [...different.values()] }
}

function askedReference(reference: ReferenceData, of: Period, cell: CellPosition = {}): AskedReference {
  const form = forms.find(({ id }) => id === reference.form)
  const field = form?.fields[reference.field]
  if (!form || !field) throw new Error(`unknown field: ${reference.form}.${reference.field}`)
  const period = periodOf(reference, form, of)
  const known = Object.entries(cell).filter(([dimension]) => dimension in form.dimensions)
  const fixed = Object.fromEntries(known.map(([dimension, value]) => [dimension, [value]]))
  const selections: readonly Selection[] = [{ ...reference.cells, ...fixed }, field.only ?? {}]
  const taken = (position: CellPosition): boolean =>
    selections.every((selection) =>
      Object.entries(selection).every(([dimension, values]) => values.includes(position[dimension] ?? '')),
    )
  return {
    form: form.id,
    period,
    field: reference.field,
    cells: cellsOf(form).filter(taken).map(cellKey),
    absentIsZero: form.cells === 'complete',
    appliesTo: form.appliesTo,
    day: referenceDay(period),
  }
}

/** The school's own facts with the others' sums beside them: a district in which nobody else can be told from anybody. */
export function contextWithOthers(
  { own, mine }: { readonly own: JudgementContext; readonly mine: readonly string[] },
  { references }: AskedSums,
  others: SumsOfOthers,
): JudgementContext {
  const { root } = own.units
  const known = own.units.all.filter(({ id }) => id === root.id || mine.includes(id))
  const stand = [...(others.reported > 0 ? [OTHERS] : []), ...(others.reported < others.expected ? [SILENT] : [])]
  return {
    ...own,
    units: new UnitTree([...known, ...stand.map((id) => leafUnder(root.id, id))]),
    facts: new Facts([...own.facts.all, ...(others.sums ? submissionsOf(references, others.sums) : [])]),
  }
}

function leafUnder(parent: string, id: string): Unit {
  const levels = ['primary', 'basic', 'secondary'] as const
  return { id, kind: 'school', title: '', short: '', spans: [{ from: '1900-01-01', parent, levels }] }
}

/** Of each form asked for, whole: where nobody has brought anything in, they have all brought in nothing. */
function submissionsOf(references: readonly AskedReference[], sums: readonly OthersSum[]): readonly Submission[] {
  const drafts = new Map(
    references.map(({ form, period }) => [
      `${form} ${period}`,
      { unit: OTHERS, form, period, cells: {} as Record<string, CellDraft> },
    ]),
  )
  for (const { form, period, field, cell, bin, value } of sums) {
    const draft = drafts.get(`${form} ${period}`)
    if (draft) addBin((draft.cells[cell] ??= {}), { form, field }, { bin, value })
  }
  return [...drafts.values()]
}
