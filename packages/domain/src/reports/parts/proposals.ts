import { nameOfMeasure } from '../../classification/explain.ts'
import { comparisonsOf } from '../../kernel/evidence.ts'
import { listInWords } from '../../kernel/russian.ts'
import type { Composition } from '../composition.ts'
import type { Block, ListItem } from '../report.ts'
import { forYear } from '../sentences.ts'
import { coverageOf } from './coverage.ts'
import { findingsOf } from './low-results.ts'

/** What follows from the findings, addressed by name. The department edits the wording before it decides. */
export function proposals(composition: Composition, forms: readonly string[], ruleSet: string): readonly Block[] {
  const { units } = composition.context
  const support = findingsOf(composition, ruleSet)
    .filter(({ verdict }) => verdict === 'met')
    .map((finding): ListItem => {
      const low = finding.grounds
        .flatMap(({ evidence }) => comparisonsOf(evidence))
        .filter(({ verdict, evaluation }) => verdict === 'met' && evaluation.period === composition.period)
        .map(({ evaluation }) => nameOfMeasure(evaluation))
      const subjects = [...new Set(low)]
      const where = subjects.length === 0 ? '' : ` по результатам: ${subjects.join('; ')}`
      return {
        text: `Руководителю организации «${units.get(finding.unit).short}» — разобрать причины и представить план мер${where}.`,
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
  const items = [...support, ...requests]
  if (items.length === 0) return [{ kind: 'paragraph', text: 'Предложений по итогам анализа нет.' }]
  return [{ kind: 'list', ordered: true, items }]
}
