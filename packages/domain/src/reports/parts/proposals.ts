import { nameOfMeasure } from '../../classification/explain.ts'
import type { Finding } from '../../classification/classify.ts'
import { comparisonsOf } from '../../kernel/evidence.ts'
import { listInWords } from '../../kernel/russian.ts'
import type { Composition } from '../composition.ts'
import type { Judged } from '../definition.ts'
import type { Block, ListItem } from '../report.ts'
import { forYear } from '../sentences.ts'
import { coverageOf } from './coverage.ts'
import { findingsOf } from './findings.ts'

/** What follows from the findings, addressed by name. The department edits the wording before it decides. */
export function proposals(
  composition: Composition,
  forms: readonly string[],
  judged: readonly Judged[],
): readonly Block[] {
  const { units } = composition.context
  const support = judged
    .flatMap((each) => findingsOf(composition, each))
    .filter(({ verdict }) => verdict === 'met')
    .reduce<Map<string, Finding[]>>(
      (byUnit, finding) => byUnit.set(finding.unit, [...(byUnit.get(finding.unit) ?? []), finding]),
      new Map(),
    )
  const plans = [...support].map(([unit, found]): ListItem => {
    const low = found
      .flatMap(({ grounds }) => grounds)
      .flatMap(({ evidence }) => comparisonsOf(evidence))
      .filter(({ verdict, evaluation }) => verdict === 'met' && evaluation.period === composition.period)
      .map(({ evaluation }) => nameOfMeasure(evaluation))
    const subjects = [...new Set(low)]
    const where = subjects.length === 0 ? '' : ` по результатам: ${subjects.join('; ')}`
    return {
      text: `Руководителю организации «${units.get(unit).short}» — разобрать причины и представить план мер${where}.`,
    }
  })
  const requests = forms.flatMap((form): ListItem[] => {
    const { missing } = coverageOf(composition, form)
    if (missing.length === 0) return []
    const title = `«${composition.form(form).title}» ${forYear(composition.period)}`
    return [
      { text: `Отделу образования — запросить сведения ${title}: ${listInWords(missing.map(({ short }) => short))}.` },
    ]
  })
  const items = [...plans, ...requests]
  if (items.length === 0) return [{ kind: 'paragraph', text: 'Предложений по итогам анализа нет.' }]
  return [{ kind: 'list', ordered: true, items }]
}
