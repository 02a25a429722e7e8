import type { JudgementContext } from '../kernel/judge.ts'
import { printPeriod, type Period } from '../kernel/period.ts'
import { Composition } from './composition.ts'
import type { Part, ReportDefinition } from './definition.ts'
import { basis } from './parts/basis.ts'
import { chart } from './parts/chart.ts'
import { conclusions } from './parts/conclusions.ts'
import { coverage } from './parts/coverage.ts'
import { findings } from './parts/findings.ts'
import { poles } from './parts/poles.ts'
import { methods } from './parts/methods.ts'
import { proposals } from './parts/proposals.ts'
import { citationsOf, sources } from './parts/sources.ts'
import { table } from './parts/table.ts'
import type { Block, Report } from './report.ts'
import { districtSentence } from './sentences.ts'

export interface ComposeInput {
  readonly period: Period
  /** Name of the municipality as printed. */
  readonly municipality: string
  readonly synthetic: boolean
  readonly context: JudgementContext
}

const SMALL_GROUPS = 'в документе видны результаты группы от 1 до 4 человек, по ним можно узнать участника'

/** The report of a measure as a model: every number in it comes from the facts, every sentence from a value or a verdict. */
export function composeReport(definition: ReportDefinition, input: ComposeInput): Report {
  const composition = new Composition(input.context, input.period, definition.years)
  const blocks = definition.sections.flatMap(({ heading, parts }): Block[] => [
    { kind: 'heading', level: 1, text: heading },
    ...parts.flatMap((part) => composePart(composition, definition, part)),
  ])
  const accessReason = definition.restricted ?? (composition.smallCohortShown === null ? null : SMALL_GROUPS)
  return {
    id: definition.id,
    period: input.period,
    municipality: input.municipality,
    synthetic: input.synthetic,
    access: accessReason === null ? 'open' : 'official-use',
    accessReason,
    kind: definition.kind,
    title: [definition.about, `${input.municipality}, ${printPeriod(input.period)} учебный год`],
    citations: citationsOf(definition),
    blocks: numberBlocks(blocks),
    signatory: definition.signatory,
    ...(input.context.catalogue !== undefined && { catalogue: input.context.catalogue }),
  }
}

function composePart(composition: Composition, definition: ReportDefinition, part: Part): readonly Block[] {
  switch (part.part) {
    case 'basis':
      return basis(composition, definition)
    case 'coverage':
      return coverage(composition, part.forms)
    case 'methods':
      return methods(composition, part.indicators, part.parameters)
    case 'table':
      return [table(composition, part)]
    case 'chart':
      return [chart(composition, part)]
    case 'summary':
      return part.of.map((target) => ({ kind: 'paragraph', text: districtSentence(composition, target) }))
    case 'findings':
      return findings(composition, part.judged)
    case 'poles':
      return poles(composition, part.of)
    case 'conclusions':
      return conclusions(composition, part.of, part.judged)
    case 'proposals':
      return proposals(composition, part.forms, part.judged)
    case 'sources':
      return sources(composition, definition, part.ruleSets)
  }
}

/** Tables and charts are numbered apart, in the order in which they stand. */
function numberBlocks(blocks: readonly Block[]): readonly Block[] {
  let [tables, charts] = [0, 0]
  return blocks.map((block) => {
    if (block.kind === 'table') return { ...block, number: ++tables }
    if (block.kind === 'chart') return { ...block, number: ++charts }
    return block
  })
}
