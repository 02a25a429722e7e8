import { startYear } from '../../kernel/period.ts'
import type { RegisterRow } from '../../kernel/register.ts'
import type { RegisterYears } from '../figures.ts'

/** What is held every year; one of them serves two measures at once. */
const PLANNED = [
  { month: '02', title: 'Собрание «Выбор профессии»', organiser: 'Отдел образования', forParents: true },
  { month: '03', title: 'День открытых дверей', organiser: 'Полевая СОШ', partner: 'Колледж', joint: true },
  { month: '04', title: 'Экскурсия на предприятие', organiser: 'Луговая СОШ', partner: 'Предприятие', joint: true },
  { month: '10', title: 'Мастер-классы мастеров своего дела', organiser: 'Методический центр', forSpecialNeeds: true },
  {
    month: '11',
    title: 'Семейная ярмарка профессий',
    organiser: 'Заречная СОШ',
    partner: 'Центр занятости',
    forParents: true,
    joint: true,
  },
] as const

/** Events of every calendar year; each year an excursion more than the year before. */
export function careerEventRows({ unit, periods, random }: RegisterYears): readonly RegisterRow[] {
  return periods.flatMap((period, index) => {
    const excursions = Array.from({ length: index }, (_, number) => ({
      month: '05',
      title: `Профессиональные пробы, группа ${number + 1}`,
      organiser: 'Дом творчества',
      partner: 'Предприятие',
      joint: true,
    }))
    return [...PLANNED, ...excursions].map(({ month, ...event }): RegisterRow => {
      const marks = { forParents: false, joint: false, forSpecialNeeds: false, ...event }
      return {
        unit,
        values: {
          day: `${startYear(period)}-${month}-15`,
          ...marks,
          ...((marks.joint || marks.forSpecialNeeds) && { pupils: random.between(8, 30) }),
          ...(marks.forSpecialNeeds && { specialNeeds: random.between(2, 6) }),
          ...(marks.forParents && { parents: random.between(10, 40) }),
        },
      }
    })
  })
}
