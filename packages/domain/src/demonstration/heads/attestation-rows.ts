import { startYear } from '../../kernel/period.ts'
import type { RegisterRow } from '../../kernel/register.ts'
import type { RegisterYears } from '../figures.ts'
import { headedOrganisations } from './positions.ts'

/** Years for which a decision of the demonstration holds. */
const TERM = 3

/** Two heads a year stand in the schedule, the last of them is now and then put off; what is held makes a decision. */
export function headAttestationRows({ unit, periods, random }: RegisterYears): {
  readonly 'head-attestation': readonly RegisterRow[]
  readonly 'head-attestation-schedule': readonly RegisterRow[]
} {
  const planned = periods.flatMap((period, index) => [
    { ...ofHead(index * 2), year: startYear(period), isHeld: true },
    { ...ofHead(index * 2 + 1), year: startYear(period), isHeld: random.chance(0.6) },
  ])
  const schedule = planned.map(({ head, organisation, year, isHeld }): RegisterRow => ({
    unit,
    values: {
      head,
      organisation,
      planned: `${year}-04-15`,
      ...(isHeld ? { outcome: 'held', held: `${year}-04-15` } : { outcome: 'missed' }),
    },
  }))
  const decisions = planned.flatMap(({ head, organisation, year, isHeld }): readonly RegisterRow[] =>
    isHeld
      ? [
          {
            unit,
            values: {
              head,
              organisation,
              kind: 'head',
              decided: `${year}-04-15`,
              until: `${year + TERM}-04-14`,
              decision: random.chance(0.8) ? 'suits' : 'suits-with-advice',
            },
          },
        ]
      : [],
  )
  return { 'head-attestation': decisions, 'head-attestation-schedule': schedule }
}

function ofHead(number: number): { readonly head: string; readonly organisation: string } {
  const place = number % headedOrganisations.length
  return { head: `Руководитель ${place + 1}`, organisation: headedOrganisations[place] ?? '' }
}
