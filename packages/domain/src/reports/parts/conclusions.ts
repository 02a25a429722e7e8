import { listInWords } from '../../kernel/russian.ts'
import type { Composition } from '../composition.ts'
import type { Target } from '../definition.ts'
import type { Block, ListItem } from '../report.ts'
import { districtSentence } from '../sentences.ts'
import { findingsOf } from './low-results.ts'
import { worseThanRest } from './worse-than-rest.ts'

/** Numbered, each drawn from a value or a verdict that the report shows. */
export function conclusions(composition: Composition, targets: readonly Target[], ruleSet: string): readonly Block[] {
  const items = targets.flatMap((target, index): ListItem[] => [
    { text: districtSentence(composition, target) },
    ...(index === 0 ? worseThanRest(composition, target) : []),
  ])
  return [{ kind: 'list', ordered: true, items: [...items, ...verdicts(composition, ruleSet)] }]
}

function verdicts(composition: Composition, ruleSet: string): readonly ListItem[] {
  const findings = findingsOf(composition, ruleSet)
  const names = (verdict: 'met' | 'unknown'): string =>
    listInWords(
      findings
        .filter((finding) => finding.verdict === verdict)
        .map(({ unit }) => composition.context.units.get(unit).short),
    )
  const [listed, undecided] = [names('met'), names('unknown')]
  return [
    {
      text:
        listed === ''
          ? 'Школ с основаниями «низкие образовательные результаты по ГИА» не найдено.'
          : `Низкие образовательные результаты по ГИА: ${listed}. Основания приведены выше.`,
    },
    ...(undecided === '' ? [] : [{ text: `Вывод о низких результатах невозможен до получения данных: ${undecided}.` }]),
  ]
}
