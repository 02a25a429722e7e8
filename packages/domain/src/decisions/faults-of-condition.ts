import { flagsInUse } from '../classification/catalogue.ts'
import { forms } from '../forms/catalogue.ts'
import { indicators } from '../indicators/catalogue.ts'
import { cellsOfIndicator } from '../kernel/cells-of-indicator.ts'
import type { Condition } from '../kernel/condition.ts'
import { isShare, type Indicator } from '../kernel/indicator.ts'
import { parameters } from '../parameters/catalogue.ts'
import type { DecisionFault } from './faults-of-decision.ts'
import {
  fault,
  faultsOfChoice,
  faultsOfList,
  faultsOfRecord,
  faultsOfText,
  isRecord,
  type Place,
} from './json-faults.ts'

/** Deeper than any rule that a person can read. */
const DEEPEST = 12
const LONGEST_WINDOW = 5

type Op = Condition['op']

const OPS: Readonly<Record<Op, (place: Place, depth: number) => readonly DecisionFault[]>> = {
  'at-least': faultsOfComparison,
  below: faultsOfComparison,
  all: (place, depth) => record(place, ['of'], (at) => members(at('of'), depth)),
  any: (place, depth) => record(place, ['of'], (at) => members(at('of'), depth)),
  not: (place, depth) =>
    record(place, ['said', 'of'], (at) => [...faultsOfText(at('said')), ...faultsOfCondition(at('of'), depth + 1)]),
  'at-least-of': (place, depth) =>
    record(place, ['count', 'said', 'of'], (at) => [
      ...faultsOfCount(at('count'), at('of')),
      ...faultsOfText(at('said')),
      ...members(at('of'), depth),
    ]),
  'same-in': (place, depth) =>
    record(place, ['periods', 'of'], (at) => [
      ...faultsOfList(at('periods'), (each) => faultsOfChoice(each, ['current', 'previous'], 'года')),
      ...members(at('of'), depth),
    ]),
  given: (place, depth) =>
    record(place, ['said', 'when', 'judged'], (at) => [
      ...faultsOfText(at('said')),
      ...faultsOfCondition(at('when'), depth + 1),
      ...faultsOfCondition(at('judged'), depth + 1),
    ]),
  sustained: (place, depth) =>
    record(place, ['years', 'of'], (at) => [
      ...faultsOfInteger(at('years'), 1, LONGEST_WINDOW),
      ...faultsOfCondition(at('of'), depth + 1),
    ]),
  'on-list': (place, depth) =>
    faultsOfRecord(place, ['op', 'list'], ['otherwise'], (at) => [
      ...faultsOfChoice(
        at('list'),
        flagsInUse.map(({ flag }) => flag.id),
        'перечня',
      ),
      ...(at('otherwise').value === undefined ? [] : faultsOfCondition(at('otherwise'), depth + 1)),
    ]),
}

/** Everything that is wrong with a condition that came from outside: what passes can be judged for any school. */
export function faultsOfCondition(place: Place, depth = 0): readonly DecisionFault[] {
  if (depth > DEEPEST) return [fault(place, `условия вложены глубже ${DEEPEST} — упростите правило.`)]
  if (!isRecord(place.value)) return [fault(place, 'ожидается условие: запись с полем «op».')]
  const op = { path: `${place.path}.op`, value: place.value['op'] }
  const unknown = faultsOfChoice(op, Object.keys(OPS), 'условия')
  return unknown.length > 0 ? unknown : OPS[op.value as Op](place, depth)
}

function record(
  place: Place,
  fields: readonly string[],
  inside: (at: (field: string) => Place) => readonly DecisionFault[],
): readonly DecisionFault[] {
  return faultsOfRecord(place, ['op', ...fields], [], inside)
}

function members(place: Place, depth: number): readonly DecisionFault[] {
  return faultsOfList(place, (member) => faultsOfCondition(member, depth + 1))
}

function faultsOfComparison(place: Place): readonly DecisionFault[] {
  return record(place, ['measure', 'threshold'], (at) => {
    const { value } = at('measure')
    const id = isRecord(value) ? value['indicator'] : undefined
    const indicator = indicators.find((each) => each.id === id)
    return [...faultsOfMeasure(at('measure'), indicator), ...faultsOfThreshold(at('threshold'), indicator)]
  })
}

function faultsOfMeasure(place: Place, indicator: Indicator | undefined): readonly DecisionFault[] {
  const byCells = indicator !== undefined && indicator.by.length > 0
  return faultsOfRecord(place, ['indicator', ...(byCells ? ['cell'] : [])], indicator ? [] : ['cell'], (at) => [
    ...faultsOfChoice(
      at('indicator'),
      indicators.map(({ id }) => id),
      'показателя',
    ),
    ...(byCells ? faultsOfCell(at('cell'), indicator) : []),
  ])
}

/** A cell names a value for each dimension by which the indicator is told apart, and the form has such a cell. */
function faultsOfCell(place: Place, indicator: Indicator): readonly DecisionFault[] {
  const cells = cellsOfIndicator(indicator, forms)
  const apart = faultsOfRecord(place, indicator.by, [], (at) =>
    indicator.by.flatMap((dimension) =>
      faultsOfChoice(at(dimension), [...new Set(cells.map((cell) => cell[dimension] ?? ''))], 'значения'),
    ),
  )
  const { value } = place
  if (apart.length > 0 || !isRecord(value)) return apart
  return cells.some((cell) => indicator.by.every((dimension) => cell[dimension] === value[dimension]))
    ? []
    : [fault(place, 'таких сочетаний значений у показателя нет — выберите другое.')]
}

/** A number in the unit of the indicator, or the code of a parameter of that unit. */
function faultsOfThreshold(place: Place, indicator: Indicator | undefined): readonly DecisionFault[] {
  const { value } = place
  const share = indicator !== undefined && isShare(indicator.unit)
  if (typeof value === 'number') {
    const fits = Number.isSafeInteger(value) && (!share || Math.abs(value) <= 100)
    const wanted = share ? 'от 0 до 100 (проценты)' : 'в единицах показателя'
    return fits ? [] : [fault(place, `число «${value}» не подходит: нужно целое ${wanted}.`)]
  }
  return faultsOfParameter(place, (unit) => indicator === undefined || (unit === 'percent') === share)
}

function faultsOfCount(place: Place, of: Place): readonly DecisionFault[] {
  const most = Array.isArray(of.value) ? of.value.length : 1
  return typeof place.value === 'number'
    ? faultsOfInteger(place, 1, Math.max(1, most))
    : faultsOfParameter(place, (unit) => unit === 'procedures' || unit === 'weight')
}

function faultsOfParameter(place: Place, fits: (unit: string) => boolean): readonly DecisionFault[] {
  return faultsOfRecord(place, ['parameter'], [], (at) => {
    const { value } = at('parameter')
    const found = parameters.find(({ id }) => id === value)
    if (!found)
      return faultsOfChoice(
        at('parameter'),
        parameters.map(({ id }) => id),
        'порога',
      )
    return fits(found.unit)
      ? []
      : [fault(at('parameter'), `порог «${found.title}» задан в других единицах — выберите другой.`)]
  })
}

function faultsOfInteger(place: Place, least: number, most: number): readonly DecisionFault[] {
  const { value } = place
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? []
    : [fault(place, `нужно целое число от ${least} до ${most}.`)]
}
