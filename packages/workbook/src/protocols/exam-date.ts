import { schoolYear, type SchoolYear } from '@msoko/domain'

export interface ExamTime {
  readonly period: SchoolYear
  readonly attempt: 'main' | 'september'
}

/** Exams of September and October still belong to the school year that ended before them. */
export function examTime(date: string): ExamTime {
  const [year, month] = date.split('-').map(Number)
  if (year === undefined || month === undefined) throw new RangeError(`not a date: ${date}`)
  const autumn = month === 9 || month === 10
  return { period: schoolYear(month >= 11 ? year : year - 1), attempt: autumn ? 'september' : 'main' }
}
