import { classify, type Finding } from '../../classification/classify.ts'
import { ruleSetOf } from '../../classification/catalogue.ts'
import { changesInWords, counterfactualOf } from '../../classification/counterfactual.ts'
import { explain } from '../../classification/explain.ts'
import { onePupilTurns } from '../../classification/one-pupil.ts'
import { flagOf, type RuleSet } from '../../classification/rule-set.ts'
import { comparisonsOf } from '../../kernel/evidence.ts'
import { printPeriod } from '../../kernel/period.ts'
import { provenanceInWords } from '../../kernel/provenance.ts'
import { listInWords } from '../../kernel/russian.ts'
import type { Composition } from '../composition.ts'
import type { Block, ListItem } from '../report.ts'

/** The flag that the part is about, whichever rule set judges. */
const LOW_RESULTS = 'low-results'

export function findingsOf(composition: Composition, ruleSetKey: string): readonly Finding[] {
  const ruleSet = ruleSetOf(ruleSetKey)
  return composition.context.units
    .schoolsAt(composition.period)
    .map((school) => classify(ruleSet, LOW_RESULTS, school.id, composition.period, composition.context))
}

export function lowResults(composition: Composition, ruleSetKey: string): readonly Block[] {
  const ruleSet = ruleSetOf(ruleSetKey)
  const findings = findingsOf(composition, ruleSetKey)
  const listed = findings.filter(({ verdict }) => verdict === 'met')
  const undecided = findings.filter(({ verdict }) => verdict === 'unknown')
  const name = (finding: Finding): string => composition.context.units.get(finding.unit).short
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: `Школы проверены по правилам «${ruleSet.title}», версия ${ruleSet.version} (${provenanceInWords(ruleSet.provenance)}). ${ruleSet.remarks.join(' ')}`,
    },
  ]
  if (listed.length === 0) {
    blocks.push({
      kind: 'paragraph',
      text: `По итогам ${printPeriod(composition.period)} учебного года оснований для включения школ в перечень не найдено.`,
    })
  } else {
    for (const { grounds } of listed) {
      for (const { evidence } of grounds) {
        for (const { verdict, evaluation } of comparisonsOf(evidence)) {
          if (verdict === 'met') composition.remember(evaluation)
        }
      }
    }
    blocks.push({ kind: 'paragraph', text: `Основания для адресной поддержки найдены у следующих школ:` })
    blocks.push({
      kind: 'list',
      ordered: true,
      items: listed.map((finding) => reasons(name(finding), finding, ruleSet)),
    })
  }
  if (undecided.length > 0) {
    blocks.push({
      kind: 'paragraph',
      text: `Не определено из-за отсутствия данных: ${listInWords(undecided.map(name))}.`,
    })
  }
  return blocks
}

function reasons(name: string, finding: Finding, ruleSet: RuleSet): ListItem {
  const details = finding.grounds
    .filter(({ verdict }) => verdict === 'met')
    .flatMap(({ ground, evidence }) => {
      const title = flagOf(ruleSet, LOW_RESULTS).grounds.find(({ id }) => id === ground)?.title ?? ground
      const lines = explain(evidence)
        .slice(1)
        .filter(({ verdict }) => verdict === 'met')
      return [`${title}:`, ...lines.map(({ text }) => text)]
    })
  const small = finding.weakSample
    ? ['Часть долей посчитана по малому числу участников: один человек заметно меняет результат.']
    : []
  const found = counterfactualOf(finding)
  const contrary = found
    ? [`Вывод был бы другим, если бы ниже минимума оказалось: ${changesInWords(found).join('; ')}.`]
    : []
  const unstable = onePupilTurns(finding) ? ['Вывод неустойчив: его меняет результат одного обучающегося.'] : []
  return { text: `${name}.`, details: [...details, ...small, ...contrary, ...unstable] }
}
