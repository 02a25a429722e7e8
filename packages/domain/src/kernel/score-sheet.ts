import type { Citation } from './act.ts'
import type { Provenance } from './provenance.ts'

/** How a figure becomes points. Points may be taken away; the cap holds on both sides. */
export type PointRule =
  /** Points for each case, never below `least` nor above `most`. */
  | { readonly kind: 'per-case'; readonly points: number; readonly least: number; readonly most: number }
  /** The points of the last step that the figure has reached; none below the first. */
  | { readonly kind: 'steps'; readonly steps: readonly PointStep[] }

export interface PointStep {
  readonly from: number
  readonly points: number
}

export interface Criterion {
  readonly title: string
  /** What figure is entered: «случаев», «процентов», 1 for yes. */
  readonly figure: string
  readonly rule: PointRule
  /** What has to be laid before the commission. */
  readonly evidence: string
  /** A score of zero has to be explained. */
  readonly commentAtZero: boolean
}

/** A sheet of criteria with its points as data: a municipality puts its own in its place. */
export interface ScoreSheet<C extends string = string> {
  readonly id: string
  readonly title: string
  readonly source: Citation
  readonly provenance: Provenance
  readonly criteria: Readonly<Record<C, Criterion>>
}

/** Throws on a sheet whose steps do not rise or whose cap is upside down: it would score at random. */
export function defineScoreSheet<const C extends string>(sheet: ScoreSheet<C>): ScoreSheet<C> {
  for (const [id, { rule }] of Object.entries<Criterion>(sheet.criteria)) {
    if (rule.kind === 'per-case' && rule.least > rule.most) throw new Error(`${sheet.id}.${id}: least is above most`)
    if (rule.kind === 'steps' && rule.steps.some(({ from }, index) => index > 0 && from <= stepBefore(rule, index))) {
      throw new Error(`${sheet.id}.${id}: the steps do not rise`)
    }
  }
  return sheet
}

function stepBefore({ steps }: { readonly steps: readonly PointStep[] }, index: number): number {
  return steps[index - 1]?.from ?? -Infinity
}

/** Points for a figure of one criterion. */
export function pointsFor(rule: PointRule, figure: number): number {
  // The zero added makes no case of a minus point a plain zero.
  if (rule.kind === 'per-case') return Math.min(rule.most, Math.max(rule.least, rule.points * figure)) + 0
  return rule.steps.findLast(({ from }) => from <= figure)?.points ?? 0
}

export function mostPoints(rule: PointRule): number {
  if (rule.kind === 'per-case') return Math.max(0, rule.most)
  return Math.max(0, ...rule.steps.map(({ points }) => points))
}

/** Criterion → rule, as a derivation takes it. */
export function rulesOf(sheet: ScoreSheet): Readonly<Record<string, PointRule>> {
  return Object.fromEntries(Object.entries(sheet.criteria).map(([id, { rule }]) => [id, rule]))
}
