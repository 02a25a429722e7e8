import type { Indicator, IndicatorLevel, IndicatorUnit } from './indicator.ts'
import type { PeriodKind } from './period.ts'
import type { Purpose } from './purpose.ts'
import type { CountedRows, RegisterColumn } from './register.ts'

/** What the marks of a declaration are called wherever a person reads of them. */

export const unitTitles: Readonly<Record<IndicatorUnit, string>> = {
  percent: '%',
  points: 'п.\u00a0п.',
  score: 'балл',
  mark: 'отметка',
  index: 'индекс',
  'per-person': 'на человека',
  persons: 'чел.',
  events: 'ед.',
  times: 'раз',
}

export const levelTitles: Readonly<Record<IndicatorLevel, string>> = {
  unit: 'школа',
  district: 'район',
  both: 'школа и район',
}

export const betterTitles: Readonly<Record<Indicator['better'], string>> = {
  higher: 'чем больше, тем лучше',
  lower: 'чем меньше, тем лучше',
  neither: 'не оценивается: число описывает условия',
}

export const purposeTitles: Readonly<Record<Purpose, string>> = {
  support: 'поддержка школ',
  rating: 'рейтинг',
  personnel: 'кадровые решения',
  publication: 'публикация',
}

export const periodTitles: Readonly<Record<PeriodKind, string>> = {
  'school-year': 'учебный год',
  'calendar-year': 'календарный год',
}

export const columnTitles: Readonly<Record<RegisterColumn['kind'], string>> = {
  text: 'текст',
  date: 'дата',
  number: 'число',
  flag: 'да или нет',
  choice: 'выбор из списка',
}

/** Which rows of a register a figure counts. */
export const countedTitles: Readonly<Record<CountedRows, string>> = {
  begun: 'строки, начавшиеся за период',
  ended: 'строки, закончившиеся за период',
  'in-force': 'строки, действующие на день отчёта',
  ever: 'все строки с начала ведения: число не убывает',
}
