import {
  alignPeriod,
  evaluate,
  flagsInUse,
  forms,
  indicators,
  previousPeriod,
  ruleSetKey,
  scopeKey,
  type CellPosition,
  type Evaluation,
  type JudgementContext,
  type Period,
  type UnitTree,
  type Verdict,
} from '@msoko/domain'
import { allows } from '../../auth/policies.ts'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readContext } from '../../db/context.ts'
import { periodsWithData } from '../../db/periods.ts'
import { reportedScopes } from '../../db/reported-scopes.ts'
import { withActor, type Actor } from '../../db/with-actor.ts'
import { findingsFor, formsJudged } from '../classification/list-findings.ts'
import { formsRead } from '../indicators/forms-read.ts'
import { recentImports, type ImportSummary } from '../imports/import-summary.ts'
import { recentDocuments, type DocumentSummary } from '../reports/document-summary.ts'

export interface Overview {
  /** With figures, newest first. */
  readonly periods: readonly Period[]
  readonly collection: readonly FormCollection[]
  readonly headline: readonly Headline[]
  readonly findings: {
    readonly met: number
    readonly notMet: number
    readonly unknown: number
    readonly unitsMet: readonly string[]
    readonly unitsUnknown: readonly string[]
  }
  readonly recentImports: readonly ImportSummary[]
  readonly documents: readonly DocumentSummary[]
}

export interface FormCollection {
  readonly form: string
  readonly expected: number
  readonly reported: number
  /** Units that have sent nothing; the district itself where it reports. */
  readonly missing: readonly string[]
}

export interface Headline {
  readonly indicator: string
  readonly cell?: CellPosition
  readonly evaluation: Evaluation
  readonly previous: Evaluation
}

const HEADLINES: readonly { readonly indicator: string; readonly cell?: CellPosition }[] = [
  { indicator: 'gia11-below-minimum' },
  { indicator: 'ege-mean-score', cell: { subject: 'rus', level: 'single' } },
  { indicator: 'ege-mean-score', cell: { subject: 'math', level: 'profile' } },
  { indicator: 'oge-pass-rate', cell: { subject: 'rus' } },
  { indicator: 'oge-pass-rate', cell: { subject: 'math' } },
  { indicator: 'gia9-certificate' },
]

const formsOfHeadlines = indicators
  .filter(({ id }) => HEADLINES.some(({ indicator }) => indicator === id))
  .flatMap(formsRead)

const RECENT = 5

/** The first page: what is here, what is missing, what it says. A school sees its own figures only. */
export function districtOverview(database: Database, { actor, unit }: Identity, period: Period): Promise<Overview> {
  return withActor(database, actor, async (tx) => {
    const context = await readContext(tx, { forms: [...new Set([...formsJudged, ...formsOfHeadlines])] })
    const [chief] = flagsInUse
    if (!chief) throw new Error('the catalogue has no rule set')
    const findings = findingsFor(actor, context, { ruleSet: ruleSetKey(chief.ruleSet), flag: chief.flag.id, period })
    const having = (verdict: Verdict): readonly string[] =>
      findings.filter((finding) => finding.verdict === verdict).map((finding) => finding.unit)
    return {
      periods: await periodsWithData(tx),
      collection: collectionOf(actor, context.units, period, await reportedScopes(tx, yearsOf(period))),
      headline: headlineOf(unit ?? context.units.root.id, context, period),
      findings: {
        met: having('met').length,
        notMet: having('not-met').length,
        unknown: having('unknown').length,
        unitsMet: having('met'),
        unitsUnknown: having('unknown'),
      },
      recentImports: await recentImports(tx, RECENT),
      documents: allows('documents:read', actor.role) ? await recentDocuments(tx, RECENT) : [],
    }
  })
}

/** The years of both kinds that stand together. */
function yearsOf(period: Period): readonly Period[] {
  return (['school-year', 'calendar-year'] as const).map((kind) => alignPeriod(period, kind))
}

/** What is asked of the actor's units: nobody fills in what is counted from a register. */
function collectionOf(
  actor: Actor,
  units: UnitTree,
  period: Period,
  reported: ReadonlySet<string>,
): readonly FormCollection[] {
  const filledIn = forms.filter(({ register }) => register === undefined)
  const collection = filledIn.map((form) => {
    const own = alignPeriod(period, form.period)
    const expected = units
      .reportersAt(form.appliesTo, own)
      .filter(({ id }) => actor.units === '*' || actor.units.includes(id))
    const hasCome = (unit: string): boolean => reported.has(scopeKey({ form: form.id, unit, period: own }))
    const missing = expected.filter(({ id }) => !hasCome(id)).map(({ id }) => id)
    return { form: form.id, expected: expected.length, reported: expected.length - missing.length, missing }
  })
  return collection.filter(({ expected }) => expected > 0)
}

function headlineOf(unit: string, context: JudgementContext, period: Period): readonly Headline[] {
  return HEADLINES.flatMap(({ indicator: id, cell }) => {
    const indicator = indicators.find((candidate) => candidate.id === id)
    if (!indicator) throw new Error(`unknown indicator: ${id}`)
    const at = (year: Period): Evaluation =>
      evaluate(indicator, { units: [unit], period: year, ...(cell && { cell }) }, context)
    const evaluation = at(period)
    const offered = evaluation.state !== 'not-applicable' || evaluation.why !== 'not-offered'
    return offered ? [{ indicator: id, ...(cell && { cell }), evaluation, previous: at(previousPeriod(period)) }] : []
  })
}
