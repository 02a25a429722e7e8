import type { Submission } from '../../kernel/submission.ts'
import type { DistrictYear } from '../figures.ts'

/** Heads of the district: five schools, three kindergartens and a centre for children. */
export const headedOrganisations = [
  'Заречная СОШ',
  'Полевая СОШ',
  'Луговая СОШ',
  'Родниковая СОШ',
  'Берёзовская ООШ',
  'Детский сад № 1',
  'Детский сад № 2',
  'Детский сад № 3',
  'Дом творчества',
] as const

export function positionsOf({ unit, calendar, random }: DistrictYear): Submission {
  const positions = headedOrganisations.length
  const heads = positions - random.between(0, 1)
  const trained = random.between(Math.ceil(heads / 2), heads)
  // The appointments of the register are among them.
  return {
    unit,
    form: 'head-positions',
    period: calendar,
    cells: { '': { positions, heads, trained, appointed: random.between(1, 2) } },
  }
}
