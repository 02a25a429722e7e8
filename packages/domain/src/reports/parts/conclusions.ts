import { listInWords } from '../../kernel/russian.ts'
import type { Composition } from '../composition.ts'
import type { Judged, Target } from '../definition.ts'
import type { Block, ListItem } from '../report.ts'
import { districtSentence } from '../sentences.ts'
import { findingsOf, listTitleIn } from './findings.ts'
import { worseThanRest } from './worse-than-rest.ts'

/** Numbered, each drawn from a value or a verdict that the report shows. */
export function conclusions(
  composition: Composition,
  targets: readonly Target[],
  judged: readonly Judged[],
): readonly Block[] {
  const items = targets.flatMap((target, index): ListItem[] => [
    { text: districtSentence(composition, target) },
    ...(index === 0 ? worseThanRest(composition, target) : []),
  ])
  return [{ kind: 'list', ordered: true, items: [...items, ...judged.flatMap((each) => verdicts(composition, each))] }]
}

function verdicts(composition: Composition, judged: Judged): readonly ListItem[] {
  const findings = findingsOf(composition, judged)
  const names = (verdict: 'met' | 'unknown'): string =>
    listInWords(
      findings
        .filter((finding) => finding.verdict === verdict)
        .map(({ unit }) => composition.context.units.get(unit).short),
    )
  const title = listTitleIn(judged)
  const [listed, undecided] = [names('met'), names('unknown')]
  return [
    {
      text: listed === '' ? `${title}: оснований не найдено.` : `${title}: ${listed}. Основания приведены выше.`,
    },
    ...(undecided === '' ? [] : [{ text: `${title}: вывод невозможен до получения сведений — ${undecided}.` }]),
  ]
}
