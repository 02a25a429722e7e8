import { nameOfMeasure } from '../../classification/explain.ts'
import { compare, exact } from '../../kernel/exact.ts'
import { deviationFromRest } from '../../kernel/compared.ts'
import type { Evaluation } from '../../kernel/evaluation.ts'
import { printWithParts } from '../../kernel/print-evaluation.ts'
import { parameterValue } from '../../kernel/read-reference.ts'
import { countOf, printInteger } from '../../kernel/russian.ts'
import type { CellPosition } from '../../kernel/submission.ts'
import { bottomLeast } from '../../parameters/low-results/bottom-share.ts'
import { lowResultsShare } from '../../parameters/low-results-share.ts'
import type { Composition } from '../composition.ts'
import type { Pole } from '../definition.ts'
import type { Block, ListItem } from '../report.ts'

const PEOPLE = ['участника', 'участников', 'участников'] as const

/** The results of one subject in one school or branch. */
interface Place {
  readonly pole: Pole
  readonly unit: string
  readonly cell: CellPosition
  readonly below: Evaluation
  readonly high: Evaluation
  readonly takers: number
}

/**
 * Both poles, since one school may have both. Low: the share below the minimum reaches the border of low results. High: nobody is below
 * it, and more reach high results than in the rest of the district. Groups smaller than the floor are counted, not named.
 */
export function poles(composition: Composition, of: readonly Pole[]): readonly Block[] {
  const floor = numberOf(composition, bottomLeast.id)
  const border = numberOf(composition, lowResultsShare.id)
  if (floor === null || border === null) {
    return [{ kind: 'paragraph', text: 'Границы высоких и низких результатов не заданы: полюса не определены.' }]
  }
  const places = of.flatMap((pole) => placesOf(composition, pole))
  const large = places.filter(({ takers }) => takers >= floor)
  const small = places.length - large.length
  const low = large.filter(({ below }) => isAtLeast(below, border))
  const compared = large.map((place) => ({ place, deviation: deviationOf(composition, place) }))
  const high = compared.filter(({ place, deviation }) => isHigh(place, deviation)).map(({ place }) => place)
  const incomplete = compared.some(({ deviation }) => deviation.state === 'partial')
  return [
    {
      kind: 'paragraph',
      text: `Сравниваются школы, их филиалы и предметы внутри одной школы: у одной организации могут быть и высокие, и низкие результаты. Низкими названы результаты, где минимум не преодолели ${printInteger(border)}\u00a0% участников и больше; высокими — где минимум преодолели все, а высоких результатов (на ОГЭ это «4» и «5», на ЕГЭ — баллы не ниже границы высокого) больше, чем у остальных организаций района. Группы меньше ${countOf(floor, PEOPLE)} не называются: таких ${printInteger(small)}.${incomplete ? ' Сведения есть не от всех организаций: сравнение с остальными приблизительное.' : ''}`,
    },
    ...listOf(composition, 'Низкие результаты', low, ({ below }) => ['не преодолели минимум', below]),
    ...listOf(composition, 'Высокие результаты', high, ({ high: share }) => ['высоких результатов', share]),
  ]
}

function placesOf(composition: Composition, pole: Pole): readonly Place[] {
  const [takers, below, high] = [pole.takers, pole.below, pole.high].map((id) => composition.indicator(id))
  if (!takers || !below || !high) throw new Error('unreachable')
  const { period } = composition
  return composition.organisations(composition.formOf(below)).flatMap(({ unit }) =>
    composition.cellsShown(below).flatMap((cell): readonly Place[] => {
      const sat = composition.measure(takers, unit.id, period, cell)
      if (sat.state !== 'value' || sat.value.num === 0) return []
      return [
        {
          pole,
          unit: unit.id,
          cell,
          takers: sat.value.num,
          below: composition.measure(below, unit.id, period, cell),
          high: composition.measure(high, unit.id, period, cell),
        },
      ]
    }),
  )
}

function isAtLeast(evaluation: Evaluation, percent: number): boolean {
  return evaluation.state === 'value' && compare(evaluation.value, exact(percent, 100)) >= 0
}

function deviationOf(composition: Composition, { pole, unit, cell }: Place): Evaluation {
  return composition.measure(deviationFromRest(composition.indicator(pole.high)), unit, composition.period, cell)
}

/** A school that has not reported takes no pole away from the others. */
function isHigh({ below, high }: Place, deviation: Evaluation): boolean {
  if (below.state !== 'value' || below.value.num > 0 || high.state !== 'value') return false
  return (deviation.state === 'value' || deviation.state === 'partial') && deviation.value.num > 0
}

function listOf(
  composition: Composition,
  title: string,
  places: readonly Place[],
  shown: (place: Place) => readonly [what: string, share: Evaluation],
): readonly Block[] {
  if (places.length === 0) return [{ kind: 'paragraph', text: `${title}: не найдены.` }]
  const byUnit = new Map<string, Place[]>()
  for (const place of places) byUnit.set(place.unit, [...(byUnit.get(place.unit) ?? []), place])
  const items = [...byUnit].map(([unit, own]): ListItem => ({
    text: `${composition.context.units.get(unit).short}.`,
    details: own.map((place) => {
      const [what, share] = shown(place)
      return `${nameOfMeasure(place.below)}: ${what} ${printWithParts(share, composition.indicator(share.indicator))}`
    }),
  }))
  return [
    { kind: 'paragraph', text: `${title}:` },
    { kind: 'list', ordered: false, items },
  ]
}

function numberOf({ context, period }: Composition, parameter: string): number | null {
  const value = parameterValue(context, { parameter }, period)
  return typeof value === 'number' ? value : null
}
