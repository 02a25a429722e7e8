import { indicators } from '../indicators/catalogue.ts'
import type { Evaluation } from '../kernel/evaluation.ts'
import { comparisonsOf, type Verdict } from '../kernel/evidence.ts'
import { countOf, printInteger } from '../kernel/russian.ts'
import type { Finding } from './classify.ts'
import { nameOfMeasure } from './explain.ts'
import { comparedIn, nameOf, openShares, unknownYet, verdictWith, withShare, type OpenShare } from './hypothesis.ts'

/** The fewest entries whose result would have to be another for the contrary verdict. */
export interface Counterfactual {
  readonly entries: number
  readonly changes: readonly Change[]
}

export interface Change extends OpenShare {
  /** How many would be counted instead. */
  readonly instead: number
}

/** More results than these would have to be others all at once: that tells nobody what to do. */
const MOST_CHANGES = 4

/** Null where there is no verdict to turn, or no result of this year turns it. */
export function counterfactualOf(finding: Finding): Counterfactual | null {
  const { computed: verdict } = finding
  if (verdict !== 'met' && verdict !== 'not-met') return null
  const contrary = verdict === 'met' ? 'not-met' : 'met'
  const shares = openShares(finding)
    .map((share) => ({ share, options: optionsOf(share, finding) }))
    .filter(({ options }) => options.length > 0)
    .toSorted((a, b) => cheapest(b) - cheapest(a))
  let best: Counterfactual | null = null
  const search = (index: number, entries: number, changes: readonly Change[]): void => {
    if (best !== null && entries >= best.entries) return
    if (changes.length > MOST_CHANGES) return
    const [next, ...later] = shares.slice(index)
    // What is settled whatever the rest may be needs no look at the rest.
    const settled = verdictAfter(finding, changes, next ? [next, ...later] : [])
    if (settled === contrary) best = { entries, changes }
    if (settled !== 'unknown' || next === undefined) return
    search(index + 1, entries, changes)
    for (const instead of next.options) {
      search(index + 1, entries + Math.abs(instead - next.share.part), [...changes, { ...next.share, instead }])
    }
  }
  search(0, 0, [])
  return best && inOrder(best, finding)
}

/** As the grounds name them. */
function inOrder({ entries, changes }: Counterfactual, finding: Finding): Counterfactual {
  const named = comparedIn(finding).map(nameOf)
  const place = ({ evaluation }: Change): number => named.indexOf(nameOf(evaluation))
  return { entries, changes: changes.toSorted((a, b) => place(a) - place(b)) }
}

/** The counterfactual, unless a school would leave a list only by results that are worse: nobody is told to strive for that. */
export function betterOutcomeOf(finding: Finding): Counterfactual | null {
  const found = counterfactualOf(finding)
  const isWorse = finding.computed === 'met' && found?.changes.some(({ part, instead }) => instead > part)
  return isWorse === true ? null : found
}

function verdictAfter(
  finding: Finding,
  changes: readonly Change[],
  open: readonly { readonly share: OpenShare }[],
): Verdict {
  const instead = new Map([
    ...changes.map((change) => [nameOf(change.evaluation), withShare(change, change.instead, change.whole)] as const),
    ...open.map(({ share }) => [nameOf(share.evaluation), unknownYet(share.evaluation)] as const),
  ])
  return verdictWith(finding, (evaluation) => instead.get(nameOf(evaluation)) ?? evaluation)
}

function cheapest({ share, options }: { readonly share: OpenShare; readonly options: readonly number[] }): number {
  return Math.min(...options.map((instead) => Math.abs(instead - share.part)))
}

/** On the other side of each border the nearest count: whatever lies further costs more and changes nothing else. */
function optionsOf({ evaluation, part, whole }: OpenShare, { grounds }: Finding): readonly number[] {
  const borders = grounds
    .flatMap(({ evidence }) => comparisonsOf(evidence))
    .filter((comparison) => nameOf(comparison.evaluation) === nameOf(evaluation))
    .flatMap((comparison) => ('threshold' in comparison && comparison.threshold ? [comparison.threshold.value] : []))
  const options = borders.map((border) => {
    const least = Math.ceil((border * whole) / 100)
    return part >= least ? least - 1 : least
  })
  return [...new Set(options)].filter((option) => option >= 0 && option <= whole)
}

const TAKERS = ['участника', 'участника', 'участников'] as const
const PUPILS = ['обучающегося', 'обучающихся', 'обучающихся'] as const

/** Of persons, and not of entries to an exam. */
function isOfPersons({ indicator: id }: Evaluation): boolean {
  const { formula } = indicators.find((candidate) => candidate.id === id) ?? {}
  return formula?.op === 'share' && formula.part.kind === 'persons'
}

/** «ОГЭ 2026, математика — 2 из 10 вместо 3 (на 1 участника меньше)». */
export function changesInWords({ changes }: Counterfactual): readonly string[] {
  return changes.map(({ evaluation, part, whole, instead }) => {
    const by = countOf(Math.abs(instead - part), isOfPersons(evaluation) ? PUPILS : TAKERS)
    const towards = instead < part ? 'меньше' : 'больше'
    return `${nameOfMeasure(evaluation)} — ${printInteger(instead)} из ${printInteger(whole)} вместо ${printInteger(part)} (на ${by} ${towards})`
  })
}
