import { everyTalentMeasure } from '../../forms/talents/talent-measures.ts'
import { startYear } from '../../kernel/period.ts'
import type { RegisterRow } from '../../kernel/register.ts'
import type { RegisterYears } from '../figures.ts'

const PROJECTS = [
  ['2020-09-01', '2022-05-31', 'project', 'intermunicipal'],
  ['2021-10-01', '2023-12-20', 'programme', 'network'],
  ['2022-09-01', undefined, 'plan', 'network'],
  ['2023-02-01', '2024-06-30', 'project', 'intermunicipal'],
  ['2024-09-01', undefined, 'programme', 'intermunicipal'],
  ['2025-01-15', undefined, 'project', 'network'],
] as const

/** Some have ended: the accumulated number keeps them. */
export function projectRows({ unit }: RegisterYears): readonly RegisterRow[] {
  return PROJECTS.map(([begunOn, endedOn, kind, reach], index) => ({
    unit,
    values: {
      begunOn,
      ...(endedOn !== undefined && { endedOn }),
      kind,
      reach,
      title: `Вымышленный проект ${index + 1}`,
      partner: 'соседний район (вымышленный)',
    },
  }))
}

/** Up to two events of each kind a year; in some years a kind is left out. */
export function eventRows({ unit, periods, random }: RegisterYears): readonly RegisterRow[] {
  return periods.flatMap((period, year) =>
    everyTalentMeasure.flatMap((talentMeasure, index) =>
      Array.from({ length: (year + index) % 3 }, (_, turn) => ({
        unit,
        values: {
          date: `${startYear(period)}-${turn === 0 ? '04' : '10'}-${10 + index}`,
          talentMeasure,
          title: `Вымышленное мероприятие ${index + 1}.${turn + 1}`,
          ...(talentMeasure === 'parents' ? { parents: random.between(12, 40) } : { pupils: random.between(10, 45) }),
        },
      })),
    ),
  )
}

/** A year of the olympiad as the office runs it: two orders, a meeting, a committee, checks, honours. */
export function arrangementRows({ unit, periods, random }: RegisterYears): readonly RegisterRow[] {
  return periods.flatMap((period) => {
    const year = startYear(period)
    const row = (date: string, arrangement: string, figures: RegisterRow['values'] = {}): RegisterRow => ({
      unit,
      values: { date, arrangement, document: 'вымышленный документ', ...figures },
    })
    return [
      row(`${year}-09-10`, 'act'),
      row(`${year}-09-18`, 'meeting'),
      row(`${year}-10-20`, 'committee'),
      row(`${year}-10-28`, 'act'),
      row(`${year}-10-05`, 'control', { breaches: random.between(0, 1) }),
      row(`${year}-11-22`, 'control', { breaches: random.between(0, 2) }),
      row(`${year + 1}-01-25`, 'honours', { honoured: random.between(18, 30) }),
    ]
  })
}
