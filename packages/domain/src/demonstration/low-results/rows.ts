import { startYear } from '../../kernel/period.ts'
import type { RegisterRow } from '../../kernel/register.ts'
import type { RegisterYears } from '../figures.ts'
import { chanceOfFail, profiles } from '../profiles.ts'

const ACTS = [
  ['2020-12-14', '2023-08-31', 'resolution', 'О муниципальной программе поддержки школ (вымышленный)'],
  ['2021-10-11', undefined, 'regulation', 'О порядке выявления школ с низкими результатами (вымышленный)'],
  ['2022-09-05', '2023-08-31', 'administration-order', 'О кураторах школ на 2022/23 год (вымышленный)'],
  ['2023-09-04', undefined, 'resolution', 'О программе поддержки школ до 2027 года (вымышленный)'],
  ['2024-02-12', undefined, 'internal-order', 'О диагностике дефицитов педагогов (вымышленный)'],
] as const

export function actRows({ unit }: RegisterYears): readonly RegisterRow[] {
  return ACTS.map(([adoptedOn, endedOn, kind, title], index) => ({
    unit,
    values: {
      adoptedOn,
      ...(endedOn !== undefined && { endedOn }),
      kind,
      number: String(101 + index),
      title,
      categories: 'ШНОР, «зона риска»',
    },
  }))
}

const ACTIONS = ['Выезд куратора', 'Курсы для учителей математики', 'Занятия с отстающими', 'Итоговый отчёт'] as const

/** A plan for each year in which many entries of the school fail. */
export function supportRows({ periods, random }: RegisterYears): readonly RegisterRow[] {
  return profiles.flatMap((profile) =>
    periods.flatMap((period, year) =>
      chanceOfFail(profile, year) < 0.3
        ? []
        : ACTIONS.map((action, index) => ({
            unit: profile.unit,
            values: {
              due: `${startYear(period)}-${String(3 + 3 * index).padStart(2, '0')}-15`,
              action,
              responsible: 'МКУ ИРЦОСО',
              done: random.chance(0.75),
            },
          })),
    ),
  )
}
