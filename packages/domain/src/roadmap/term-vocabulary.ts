import type { TermEvent, TermSchedule } from './term.ts'

/** Months as a term names them, from January. */
export const monthNames = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const

export const scheduleWords: Readonly<Record<TermSchedule, string>> = {
  schedule: 'по графику',
  'vpr-schedule': 'по графику проведения ВПР',
  'separate-schedule': 'по отдельному графику',
  'separate-plans': 'по отдельным планам',
  'department-plan': 'по плану отдела образования',
}

export const byPlanWords = 'По утвержденным планам работы отдела образования'

/** After «По итогам»: what is over by then. */
export const resultWords: Readonly<Partial<Record<TermEvent, string>>> = {
  'school-year-results': 'учебного года',
  'gia-results': 'ГИА',
  'ege-results': 'ЕГЭ',
  'vpr-results': 'ВПР',
}

/** After «В период»: what goes on meanwhile. */
export const periodWords: Readonly<Partial<Record<TermEvent, string>>> = {
  'assessment-procedure': 'проведения',
  'vsosh-school-and-municipal-stages': 'проведения школьного и муниципального этапов ВсОШ',
  'vsosh-school-stage': 'проведения школьного этапа ВсОШ',
  'vsosh-municipal-stage': 'проведения муниципального этапа ВсОШ',
  'school-holidays': 'каникул',
}
