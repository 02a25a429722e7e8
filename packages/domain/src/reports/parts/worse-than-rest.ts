import { deviationFromRest } from '../../kernel/compared.ts'
import { compare, exact } from '../../kernel/exact.ts'
import { printExact, printWithParts } from '../../kernel/print-evaluation.ts'
import { countOf, listInWords } from '../../kernel/russian.ts'
import { leastForVerdict } from '../../parameters/comparison-least.ts'
import { differencesFromRest, type DifferenceFromRest } from '../../statistics/difference-from-rest.ts'
import type { Composition } from '../composition.ts'
import type { Target } from '../definition.ts'
import type { ListItem } from '../report.ts'
import { nameOf } from '../sentences.ts'

/**
 * Organisations whose value is worse than that of the rest of the district: first those where chance does not explain it, worst
 * first, then by name those where it may, and those that are too small to judge.
 */
export function worseThanRest(composition: Composition, target: Target): readonly ListItem[] {
  const indicator = composition.indicator(target.indicator)
  if (indicator.better === 'neither') return []
  const towards = indicator.better === 'higher' ? 1 : -1
  const units = composition.organisations(composition.formOf(indicator)).filter(({ depth }) => depth === 0)
  const scope = { period: composition.period, ...(target.cell && { cell: target.cell }) }
  const differences = differencesFromRest(
    indicator,
    units.map(({ unit }) => unit.id),
    scope,
    composition.context,
    leastForVerdict(composition.context, composition.period),
  )
  const worse = differences.filter(({ estimate }) => compare(estimate, exact(0)) * towards < 0)
  const proven = worse
    .filter(({ verdict }) => verdict === 'higher' || verdict === 'lower')
    .toSorted((a, b) => compare(a.estimate, b.estimate) * towards)
  const names = (found: readonly DifferenceFromRest[]): string =>
    listInWords(found.map(({ unit }) => composition.context.units.get(unit).short))
  const noise = worse.filter(({ verdict }) => verdict === 'within-noise')
  const few = differences.filter(({ verdict }) => verdict === 'too-few')
  const name = nameOf(composition, target)
  const comparisons = countOf(differences[0]?.comparisons ?? 0, ['сравнение', 'сравнения', 'сравнений'])
  return [
    ...(proven.length === 0
      ? []
      : [
          {
            text: `${name}: хуже, чем в остальных организациях района, и больше случайного разброса (поправка на ${comparisons}):`,
            details: proven.map((each) => detail(composition, target, each)),
          },
        ]),
    ...(noise.length === 0
      ? []
      : [{ text: `${name}: хуже, чем у остальных, но в пределах случайного разброса: ${names(noise)}.` }]),
    ...(few.length === 0
      ? []
      : [{ text: `${name}: участников слишком мало, чтобы судить о разнице с остальными: ${names(few)}.` }]),
  ]
}

function detail(composition: Composition, target: Target, { unit, rest, estimate }: DifferenceFromRest): string {
  const indicator = composition.indicator(target.indicator)
  const own = printWithParts(composition.target(target, unit, composition.period), indicator)
  const others = printWithParts(rest, indicator)
  const difference = printExact(estimate, deviationFromRest(indicator))
  return `${composition.context.units.get(unit).short}: ${own}, у остальных ${others}, разница ${difference}`
}
