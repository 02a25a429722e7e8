import type { Level, UnitKind } from '@msoko/domain'

/** How the sheet «Организации» names kinds and levels, and what its columns are: written in the template, read by the calculator. */
export const KINDS: Readonly<Record<UnitKind, string>> = {
  district: 'район',
  school: 'школа',
  base: 'базовая школа',
  branch: 'филиал',
}

export const LEVELS: Readonly<Record<Level, string>> = {
  primary: 'начальное',
  basic: 'основное',
  secondary: 'среднее',
}

export const UNIT_COLUMNS = [
  { title: 'Организация', width: 32 },
  { title: 'Полное название', width: 48 },
  { title: 'Код', width: 12 },
  { title: 'Вид', width: 18 },
  { title: 'Уровни общего образования', width: 34 },
  { title: 'Данные вводятся', width: 36 },
] as const
