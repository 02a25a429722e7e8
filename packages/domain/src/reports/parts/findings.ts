import { classify, type Finding } from '../../classification/classify.ts'
import { ruleSetOf } from '../../classification/catalogue.ts'
import { betterOutcomeOf, changesInWords } from '../../classification/counterfactual.ts'
import { explain, shownParts } from '../../classification/explain.ts'
import { movementOf, type Movement } from '../../classification/movement.ts'
import { onePupilTurns } from '../../classification/one-pupil.ts'
import { flagOf } from '../../classification/rule-set.ts'
import { wantingFor, wantingInWords } from '../../classification/wanting.ts'
import { citeShort } from '../../acts/catalogue.ts'
import { isDisputed } from '../../decisions/decision-effects.ts'
import { comparisonsOf, type Evidence } from '../../kernel/evidence.ts'
import { previousPeriod, printPeriod } from '../../kernel/period.ts'
import { provenanceInWords } from '../../kernel/provenance.ts'
import { listInWords } from '../../kernel/russian.ts'
import type { Composition } from '../composition.ts'
import type { Judged } from '../definition.ts'
import type { Block, ListItem } from '../report.ts'

/** So many figures that are wanting are named; a longer list would hide what to ask for first. */
const MOST_WANTING = 5

export function findingsOf(composition: Composition, judged: Judged): readonly Finding[] {
  return composition.context.units.schoolsAt(composition.period).map(({ id }) => findingIn(composition, judged, id, 0))
}

function findingIn({ period, context }: Composition, { ruleSet, flag }: Judged, unit: string, ago: number): Finding {
  return classify(ruleSetOf(ruleSet), flag, unit, previousPeriod(period, ago), context)
}

/** «Школы с низкими результатами по ГИА». */
export function listTitleIn({ ruleSet, flag }: Judged): string {
  return flagOf(ruleSetOf(ruleSet), flag).listTitle
}

export function findings(composition: Composition, judged: Judged): readonly Block[] {
  const ruleSet = ruleSetOf(judged.ruleSet)
  const found = findingsOf(composition, judged)
  const listed = found.filter(({ verdict }) => verdict === 'met')
  const undecided = found.filter(({ verdict }) => verdict === 'unknown')
  const name = (finding: Finding): string => composition.context.units.get(finding.unit).short
  const title = listTitleIn(judged)
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: `Школы проверены по правилам «${ruleSet.title}», версия ${ruleSet.version} (${provenanceInWords(ruleSet.provenance)}). ${ruleSet.remarks.join(' ')}`,
    },
  ]
  if (listed.length === 0) {
    blocks.push({
      kind: 'paragraph',
      text: `${title}: по итогам ${printPeriod(composition.period)} учебного года оснований для включения школ в перечень не найдено.`,
    })
  } else {
    for (const { grounds } of listed) {
      for (const { evidence } of grounds) {
        for (const { verdict, evaluation } of comparisonsOf(evidence)) {
          if (verdict === 'met') composition.remember(evaluation)
        }
      }
    }
    blocks.push({ kind: 'paragraph', text: `${title}: основания для адресной поддержки найдены.` })
    blocks.push({
      kind: 'list',
      ordered: true,
      items: listed.map((finding) => reasons(name(finding), finding, judged)),
    })
  }
  blocks.push(...movements(composition, judged, found, name))
  if (undecided.length > 0) {
    blocks.push({ kind: 'paragraph', text: 'Не определено из-за отсутствия сведений:' })
    blocks.push({
      kind: 'list',
      ordered: false,
      items: undecided.map((finding) => ({ text: `${name(finding)}.`, details: wanting(finding) })),
    })
  }
  return blocks
}

/** Who came to the list and who left it since the year before. */
function movements(
  composition: Composition,
  judged: Judged,
  found: readonly Finding[],
  name: (finding: Finding) => string,
): readonly Block[] {
  const moved = (kind: Movement['kind']): string =>
    listInWords(
      found
        .filter(
          (finding) =>
            movementOf([finding.verdict, findingIn(composition, judged, finding.unit, 1).verdict]).kind === kind,
        )
        .map(name),
    )
  const said = [
    ['вошли в перечень', moved('entered')],
    ['остаются в перечне', moved('stayed')],
    ['вышли из перечня', moved('left')],
  ].filter(([, schools]) => schools !== '')
  if (said.length === 0) return []
  const text = said.map(([what, schools]) => `${what} — ${schools}`).join('; ')
  return [{ kind: 'paragraph', text: `По сравнению с предыдущим годом: ${text}.` }]
}

function wanting(finding: Finding): readonly string[] {
  const lines = wantingFor(finding).map(wantingInWords)
  if (lines.length <= MOST_WANTING) return lines
  return [...lines.slice(0, MOST_WANTING), `и ещё сведений: ${lines.length - MOST_WANTING}`]
}

/** What is met, without the frame that holds it together; of a contrary only that it is one. */
function metLines(evidence: Evidence): readonly string[] {
  if (evidence.verdict !== 'met') return []
  const own = explain(evidence)
  switch (evidence.op) {
    case 'at-least':
    case 'below':
      return own.map(({ text }) => text)
    case 'not':
      return own.slice(0, 1).map(({ text }) => text)
    case 'same-in':
      return own.filter(({ verdict, depth }) => verdict === 'met' && depth > 0).map(({ text }) => text)
    case 'all':
    case 'any':
    case 'at-least-of':
      return shownParts(evidence).flatMap(metLines)
    case 'given':
    case 'sustained':
    case 'on-list':
      return [...own.slice(0, 1).map(({ text }) => text), ...shownParts(evidence).flatMap(metLines)]
  }
}

function reasons(name: string, finding: Finding, { ruleSet, flag }: Judged): ListItem {
  const declared = flagOf(ruleSetOf(ruleSet), flag).grounds
  const details = finding.grounds
    .filter(({ verdict }) => verdict === 'met')
    .flatMap(({ ground, evidence }) => {
      const title = declared.find(({ id }) => id === ground)?.title ?? ground
      const lines = metLines(evidence)
      return lines.length === 0 ? [`${title}.`] : [`${title}:`, ...lines]
    })
  const disputed = isDisputed(finding) ? ', по расчёту оснований нет' : ''
  const published = finding.published ? [`По перечню: ${citeShort(finding.published)}${disputed}.`] : []
  const small = finding.weakSample
    ? ['Часть долей посчитана по малому числу участников: один человек заметно меняет результат.']
    : []
  const found = betterOutcomeOf(finding)
  const contrary = found ? [`Вывод был бы другим при таких числах: ${changesInWords(found).join('; ')}.`] : []
  const unstable = onePupilTurns(finding) ? ['Вывод неустойчив: его меняет результат одного обучающегося.'] : []
  return { text: `${name}.`, details: [...published, ...details, ...small, ...contrary, ...unstable] }
}
