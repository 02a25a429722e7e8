import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleSets } from './classification/catalogue.ts'
import { classify } from './classification/classify.ts'
import { catalogueContext } from './evaluation-context.ts'
import { indicators } from './indicators/catalogue.ts'
import { evaluate } from './kernel/evaluate.ts'
import type { Verdict } from './kernel/evidence.ts'
import type { Period } from './kernel/period.ts'
import { printWithParts } from './kernel/print-evaluation.ts'
import { Facts, type CellPosition, type Submission } from './kernel/submission.ts'
import { UnitTree, type Unit } from './kernel/unit.ts'
import { reportDefinitions } from './reports/catalogue.ts'
import { composeReport } from './reports/compose.ts'

/** A golden case is plain JSON, so that any other implementation can run it too. No-break spaces are written as spaces. */
interface GoldenCase {
  readonly municipality: string
  readonly units: readonly Unit[]
  readonly submissions: readonly Submission[]
  readonly values: readonly {
    readonly indicator: string
    readonly cell?: CellPosition
    readonly unit: string
    readonly period: Period
    readonly printed: string
  }[]
  readonly verdicts: readonly { readonly unit: string; readonly period: Period; readonly verdict: Verdict }[]
  readonly sentences: readonly { readonly report: string; readonly period: Period; readonly text: string }[]
}

const golden = JSON.parse(readFileSync(new URL('../fixtures/two-schools.json', import.meta.url), 'utf8')) as GoldenCase
const context = catalogueContext({ units: new UnitTree(golden.units), facts: new Facts(golden.submissions) })
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('the golden case of two schools', () => {
  it.each(golden.values)(
    '$indicator of $unit in $period is $printed',
    ({ indicator: id, cell, unit, period, printed }) => {
      const indicator = indicators.find((candidate) => candidate.id === id)
      if (!indicator) throw new Error(`unknown indicator: ${id}`)
      const evaluation = evaluate(indicator, { units: [unit], period, ...(cell && { cell }) }, context)
      expect(plain(printWithParts(evaluation, indicator))).toBe(printed)
    },
  )

  it.each(golden.verdicts)('the verdict on $unit in $period is $verdict', ({ unit, period, verdict }) => {
    const [ruleSet] = ruleSets
    if (!ruleSet) throw new Error('no rule set')
    expect(classify(ruleSet, ruleSet.flags[0].id, unit, period, context).verdict).toBe(verdict)
  })

  it.each(golden.sentences)('$report says: $text', ({ report: id, period, text }) => {
    const definition = reportDefinitions.find((candidate) => candidate.id === id)
    if (!definition) throw new Error(`unknown report: ${id}`)
    const report = composeReport(definition, { period, municipality: golden.municipality, synthetic: true, context })
    const texts = report.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items.map((item) => item.text) : [],
    )
    expect(texts.map(plain)).toContain(text)
  })
})
