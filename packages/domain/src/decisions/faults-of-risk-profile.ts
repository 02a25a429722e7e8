import { isDay } from '../kernel/day.ts'
import { isPeriod, periodKind, printPeriod } from '../kernel/period.ts'
import { riskDirections2021 } from '../passport/risk-directions.ts'
import type { RiskProfileDecision } from './decision.ts'
import type { DecisionFault, DecisionSurroundings } from './faults-of-decision.ts'
import { schoolsIn } from './schools-in.ts'

/** An official profile is taken whole or not at all; risks may be chosen beside an estimate too. */
export function faultsOfRiskProfile(
  { unit, period, levels, source, issuedOn, chosen }: RiskProfileDecision,
  { units, others }: DecisionSurroundings,
): readonly DecisionFault[] {
  const found: DecisionFault[] = []
  const { directions } = riskDirections2021
  const codes: ReadonlySet<string> = new Set(directions.map(({ code }) => code))
  if (!isPeriod(period) || periodKind(period) !== 'school-year') {
    return [{ field: 'period', words: `Год «${period}» не читается: выберите учебный год.` }]
  }
  if (!schoolsIn(units, period).some(({ id }) => id === unit)) {
    found.push({ field: 'unit', words: `Школы «${unit}» в ${printPeriod(period)} учебном году нет: выберите школу.` })
  }
  const given = Object.keys(levels)
  for (const code of [...given, ...chosen].filter((each) => !codes.has(each))) {
    found.push({ field: 'levels', words: `Направления «${code}» нет: выберите направления из списка.` })
  }
  if (given.length > 0 && given.length !== directions.length) {
    found.push({
      field: 'levels',
      words: `Значимость указана для ${given.length} из ${directions.length} направлений: укажите все или ни одного.`,
    })
  }
  if (given.length > 0 && source.trim() === '') {
    found.push({ field: 'source', words: 'Не указано, откуда взят официальный профиль.' })
  }
  if (given.length > 0 && !isDay(issuedOn)) {
    found.push({ field: 'issuedOn', words: `Дата профиля «${issuedOn}» не читается: укажите день.` })
  }
  if (given.length === 0 && chosen.length === 0) {
    found.push({ field: 'levels', words: 'Решать нечего: укажите значимость направлений или выберите риски.' })
  }
  if (new Set(chosen).size !== chosen.length) {
    found.push({ field: 'chosen', words: 'Один риск выбран дважды: оставьте его один раз.' })
  }
  const clash = others.find(
    ({ content }) => content.kind === 'risk-profile' && content.unit === unit && content.period === period,
  )
  if (clash) {
    found.push({
      field: 'unit',
      words: `Профиль этой школы за ${printPeriod(period)} уже внесён (№\u00a0${clash.act.number}): отмените его, затем внесите новый.`,
    })
  }
  return found
}
