import type { Indicator, IndicatorLevel, IndicatorUnit, PeriodKind, Purpose, Register } from '@msoko/domain'
import type { CatalogueList } from './catalogue-search.ts'

export const listTitles: Readonly<Record<CatalogueList, string>> = {
  indicators: 'Показатели',
  forms: 'Формы',
  registers: 'Регистры',
  parameters: 'Пороги и другие числа',
  acts: 'Акты',
  rules: 'Правила',
  measures: 'Меры плана',
}

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

export const columnTitles: Readonly<Record<Register['columns'][string]['kind'], string>> = {
  text: 'текст',
  date: 'дата',
  number: 'число',
  flag: 'да или нет',
  choice: 'выбор из списка',
}

/** Which rows of a register a figure counts. */
export const rowsTitles: Readonly<Record<Register['counts'][string]['rows'], string>> = {
  begun: 'строки, начавшиеся за период',
  ended: 'строки, закончившиеся за период',
  'in-force': 'строки, действующие на день отчёта',
  ever: 'все строки с начала ведения: число не убывает',
}
