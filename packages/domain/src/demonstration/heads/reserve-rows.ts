import { startYear } from '../../kernel/period.ts'
import type { RegisterRow } from '../../kernel/register.ts'
import type { RegisterYears } from '../figures.ts'
import { headedOrganisations } from './positions.ts'

/** Each year two are enrolled for three years; who was enrolled first two years before is appointed in every other year. */
export function reserveRows({ unit, periods, random }: RegisterYears): readonly RegisterRow[] {
  return periods.flatMap((period, index) => {
    const year = startYear(period)
    const isAppointed = index % 2 === 0 && index + 2 < periods.length
    const row = (number: number, values: RegisterRow['values']): RegisterRow => ({
      unit,
      values: {
        candidate: `Кандидат ${index * 2 + number}`,
        position: headedOrganisations[(index * 2 + number) % headedOrganisations.length] ?? '',
        enrolled: `${year}-0${random.between(2, 6)}-10`,
        ...values,
      },
    })
    return [
      row(1, isAppointed ? { left: `${year + 2}-08-20`, outcome: 'appointed' } : {}),
      row(2, index < 2 ? { left: `${year + 3}-06-01`, outcome: 'term' } : {}),
    ]
  })
}
