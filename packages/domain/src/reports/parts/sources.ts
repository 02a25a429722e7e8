import { citeInFull } from '../../acts/catalogue.ts'
import { ruleSetOf } from '../../classification/catalogue.ts'
import type { Citation } from '../../kernel/act.ts'
import { provenanceInWords } from '../../kernel/provenance.ts'
import type { Composition } from '../composition.ts'
import type { ReportDefinition } from '../definition.ts'
import type { Block } from '../report.ts'

export function sources(
  composition: Composition,
  definition: ReportDefinition,
  ruleSets: readonly string[],
): readonly Block[] {
  const { catalogue } = composition.context
  return [
    {
      kind: 'list',
      ordered: true,
      items: [
        { text: `${citeInFull(definition.measure)}.` },
        ...ruleSets.map(ruleSetOf).map(({ source, provenance }) => ({
          text: `${citeInFull(source)} — ${provenanceInWords(provenance)}.`,
        })),
        {
          text: `Сведения организаций: ${composition.district.title}, формы сбора системы оценки качества образования.`,
        },
        ...(catalogue === undefined ? [] : [{ text: `Каталог форм, показателей и правил, отпечаток ${catalogue}.` }]),
      ],
    },
  ]
}

export function citationsOf(definition: ReportDefinition): readonly Citation[] {
  const cited = definition.sections.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.part === 'sources' ? part.ruleSets.map((ruleSet) => ruleSetOf(ruleSet).source) : [])),
  )
  return [definition.measure, ...cited]
}
