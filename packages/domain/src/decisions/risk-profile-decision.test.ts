import { describe, expect, it } from 'vitest'
import type { OwnAct } from '../kernel/act.ts'
import { calendarYear, previousPeriod } from '../kernel/period.ts'
import { riskDirections2021 } from '../passport/risk-directions.ts'
import type { OfficialLevels } from '../passport/risk-profile.ts'
import { units, YEAR } from '../testing/small-district.ts'
import type { Decision, RiskProfileDecision } from './decision.ts'
import { faultsOfDecision } from './faults-of-decision.ts'

const act: OwnAct = { kind: 'Приказ', number: '9', date: '2025-10-01', issuer: 'Отдел образования', title: 'О рисках' }
const codes = riskDirections2021.directions.map(({ code }) => code)
const levelsOf = (some: readonly string[]): OfficialLevels => Object.fromEntries(some.map((code) => [code, 'low']))
const whole: RiskProfileDecision = {
  kind: 'risk-profile',
  unit: 'n',
  period: YEAR,
  levels: levelsOf(codes),
  source: 'Рисковый профиль школы',
  issuedOn: '2025-09-20',
  chosen: ['parents'],
}

const faults = (change: Partial<RiskProfileDecision>, others: readonly Decision[] = []) =>
  faultsOfDecision({ act, content: { ...whole, ...change } }, { units, others }).map(({ field }) => field)

describe('a risk profile by decision', () => {
  it('is taken whole, or risks are chosen beside an estimate', () => {
    expect(faults({})).toEqual([])
    expect(faults({ levels: {}, source: '', issuedOn: '' })).toEqual([])
  })

  it.each<readonly [string, Partial<RiskProfileDecision>, readonly string[]]>([
    ['nine of ten levels', { levels: levelsOf(codes.slice(1)) }, ['levels']],
    ['nothing at all', { levels: {}, chosen: [] }, ['levels']],
    ['no source and no day', { source: ' ', issuedOn: '20.09.2025' }, ['source', 'issuedOn']],
    ['a direction that is none', { chosen: ['weather'] }, ['levels']],
    ['a risk twice', { chosen: ['parents', 'parents'] }, ['chosen']],
    ['a branch', { unit: 'a1' }, ['unit']],
    ['a calendar year', { period: calendarYear(2025) }, ['period']],
  ])('is refused with %s', (_, change, expected) => expect(faults(change)).toEqual(expected))

  it('stands once for a school and a year', () => {
    const other: Decision = { id: 'one', act, content: whole }
    expect(faults({}, [other])).toEqual(['unit'])
    expect(faults({ period: previousPeriod(YEAR) }, [other])).toEqual([])
  })
})
