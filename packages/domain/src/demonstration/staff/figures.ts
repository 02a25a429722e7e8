import { startYear } from '../../kernel/period.ts'
import type { RegisterRow } from '../../kernel/register.ts'
import type { Figures, RegisterYears } from '../figures.ts'
import { growthOfStaff } from './growth-of-staff.ts'
import { stateOfStaff } from './state-of-staff.ts'

export const staffFigures: Figures = {
  ofUnit: (at) => [...stateOfStaff(at), ...growthOfStaff(at)],
  rows: (over) => ({ 'seminar-log': held(over) }),
}

/** What is held every year: month and day, and what it is about. */
const YEARLY = [
  ['09-28', 'meeting', 'Итоги ГИА и задачи учебного года'],
  ['10-19', 'seminar', 'Формирующее оценивание на уроке'],
  ['11-23', 'practicum', 'Задания по функциональной грамотности'],
  ['01-18', 'seminar', 'Урок с обучающимися с ОВЗ'],
  ['02-15', 'practicum', 'Разбор заданий ВПР'],
  ['04-12', 'meeting', 'Готовность к ГИА'],
] as const

function held({ unit, periods, random }: RegisterYears): readonly RegisterRow[] {
  return periods.flatMap((period) => {
    const autumn = startYear(period)
    const kept = YEARLY.filter(([, kind]) => kind === 'meeting' || random.chance(0.85))
    return kept.map(([monthAndDay, kind, theme]): RegisterRow => {
      const day = `${monthAndDay < '09-01' ? autumn + 1 : autumn}-${monthAndDay}`
      return { unit, values: { day, kind, theme, participants: random.between(9, 28) } }
    })
  })
}
