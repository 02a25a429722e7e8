import { compare, exact } from '../../kernel/exact.ts'
import { deviationFromRest } from '../../kernel/compared.ts'
import { printEvaluation, printWithParts } from '../../kernel/print-evaluation.ts'
import { listInWords } from '../../kernel/russian.ts'
import type { Composition } from '../composition.ts'
import type { Target } from '../definition.ts'
import type { Block, ListItem } from '../report.ts'
import { districtSentence, nameOf } from '../sentences.ts'
import { findingsOf } from './low-results.ts'

/** Numbered, each drawn from a value or a verdict that the report shows. */
export function conclusions(composition: Composition, targets: readonly Target[], ruleSet: string): readonly Block[] {
  const items = targets.flatMap((target, index): ListItem[] => [
    { text: districtSentence(composition, target) },
    ...(index === 0 ? weakest(composition, target) : []),
  ])
  return [{ kind: 'list', ordered: true, items: [...items, ...verdicts(composition, ruleSet)] }]
}

/** Organisations whose value is worse than that of the rest of the district, worst first. Differences are stated, not judged. */
function weakest(composition: Composition, target: Target): readonly ListItem[] {
  const indicator = composition.indicator(target.indicator)
  if (indicator.better === 'neither') return []
  const worseFirst = indicator.better === 'higher' ? 1 : -1
  const compared = composition
    .organisations(composition.formOf(indicator))
    .filter(({ depth }) => depth === 0)
    .flatMap(({ unit }) => {
      const deviation = composition.deviation(target, unit.id, composition.period)
      if (deviation.state !== 'value' && deviation.state !== 'partial') return []
      return compare(deviation.value, exact(0)) * worseFirst < 0 ? [{ unit, deviation, value: deviation.value }] : []
    })
    .toSorted((a, b) => compare(a.value, b.value) * worseFirst)
  if (compared.length === 0) return []
  return [
    {
      text: `${nameOf(composition, target)}: хуже, чем в остальных организациях района, у ${compared.length === 1 ? 'одной организации' : 'следующих организаций'}. При малом числе участников разница может быть случайной.`,
      details: compared.map(({ unit, deviation }) => {
        const own = printWithParts(composition.target(target, unit.id, composition.period), indicator)
        return `${unit.short}: ${own}, разница ${printEvaluation(deviation, deviationFromRest(indicator))}`
      }),
    },
  ]
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
