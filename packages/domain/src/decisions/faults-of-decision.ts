import { flagsInUse } from '../classification/catalogue.ts'
import { isPeriod, periodKind, printPeriod } from '../kernel/period.ts'
import type { Unit } from '../kernel/unit.ts'
import type { Decision, DecisionContent, DecisionDraft, ListDecision, ThresholdDecision } from './decision.ts'
import { faultsOfAct } from './faults-of-act.ts'
import { faultsOfRuleSet } from './faults-of-rule-set.ts'
import { faultsOfRiskProfile } from './faults-of-risk-profile.ts'
import { faultsOfScales } from './faults-of-scales.ts'
import { replaceableParameters } from './replaceable-parameters.ts'
import { schoolsIn } from './schools-in.ts'
import { limitsOf } from './threshold-limits.ts'
import { isDay } from '../kernel/day.ts'

/** Where a decision is wrong, and what to do about it. */
export interface DecisionFault {
  /** The field of the form: `value`, `act.number`. */
  readonly field: string
  readonly words: string
}

/** What a decision is checked against. */
export interface DecisionSurroundings {
  readonly units: readonly Unit[]
  /** Decisions in force. */
  readonly others: readonly Decision[]
}

/** Everything that keeps a decision from being made; nothing when it can be. */
export function faultsOfDecision(
  { act, content }: DecisionDraft,
  surroundings: DecisionSurroundings,
): readonly DecisionFault[] {
  const own = faultsOfContent(content, surroundings)
  const among =
    content.kind === 'threshold' && own.length === 0 ? faultsAmong([...surroundings.others, { act, content }]) : []
  return [...own, ...among, ...faultsOfAct(act)]
}

function faultsOfContent(content: DecisionContent, surroundings: DecisionSurroundings): readonly DecisionFault[] {
  switch (content.kind) {
    case 'threshold':
      return faultsOfThreshold(content, surroundings)
    case 'list':
      return faultsOfList(content, surroundings)
    case 'rule-set':
      return faultsOfRuleSet(content.rules, surroundings.others)
    case 'risk-profile':
      return faultsOfRiskProfile(content, surroundings)
  }
}

/** What keeps a decision from being withdrawn: the others may rest on it. */
export function faultsOfWithdrawal({ id }: Decision, all: readonly Decision[]): readonly DecisionFault[] {
  return faultsAmong(all.filter((each) => each.id !== id))
}

function faultsAmong(decisions: readonly (Decision | DecisionDraft)[]): readonly DecisionFault[] {
  return faultsOfScales(decisions).map((words) => ({ field: 'value', words }))
}

function faultsOfThreshold(
  { parameter: id, value, from }: ThresholdDecision,
  { others }: DecisionSurroundings,
): readonly DecisionFault[] {
  const found: DecisionFault[] = []
  const parameter = replaceableParameters.find((each) => each.id === id)
  if (!parameter) {
    found.push({
      field: 'parameter',
      words: `Число «${id}» решением района не заменяется: выберите число из списка.`,
    })
  } else {
    const { least, most } = limitsOf(parameter.unit)
    if (!Number.isInteger(value) || value < least || value > most) {
      found.push({
        field: 'value',
        words: `Значение «${value}» не подходит: нужно целое число от ${least} до ${most}.`,
      })
    }
  }
  if (!isDay(from)) {
    found.push({ field: 'from', words: `Дата «${from}» не читается: укажите день, с которого действует значение.` })
  }
  const clash = others.find(
    ({ content }) => content.kind === 'threshold' && content.parameter === id && content.from === from,
  )
  if (clash) {
    found.push({
      field: 'from',
      words: `С этого дня уже действует другое решение (№\u00a0${clash.act.number}): отмените его или укажите другой день.`,
    })
  }
  return found
}

function faultsOfList(
  { list, period, units }: ListDecision,
  { units: all, others }: DecisionSurroundings,
): readonly DecisionFault[] {
  const found: DecisionFault[] = []
  if (!flagsInUse.some(({ flag }) => flag.id === list)) {
    found.push({ field: 'list', words: `Категории «${list}» нет: выберите категорию из списка.` })
  }
  if (!isPeriod(period) || periodKind(period) !== 'school-year') {
    found.push({ field: 'period', words: `Год «${period}» не читается: выберите учебный год.` })
    return found
  }
  const schools = schoolsIn(all, period)
  for (const unit of units) {
    if (schools.some(({ id }) => id === unit)) continue
    found.push({
      field: 'units',
      words: `Школы «${unit}» в ${printPeriod(period)} учебном году в районе нет: уберите её из перечня.`,
    })
  }
  for (const unit of new Set(units.filter((each, index) => units.indexOf(each) !== index))) {
    found.push({ field: 'units', words: `Школа «${unit}» названа дважды: оставьте её один раз.` })
  }
  const clash = others.find(
    ({ content }) => content.kind === 'list' && content.list === list && content.period === period,
  )
  if (clash) {
    found.push({
      field: 'period',
      words: `Перечень за ${printPeriod(period)} уже внесён (№\u00a0${clash.act.number}): отмените его, затем внесите новый.`,
    })
  }
  return found
}
