import { listInWords, type Level, type Period, type UnitTree } from '@msoko/domain'

const TITLES: Readonly<Record<Level, string>> = {
  primary: 'начальное',
  basic: 'основное',
  secondary: 'среднее',
}

/** «начальное, основное и среднее общее образование»; empty when the unit did not exist in the period. */
export function levelsInWords(tree: UnitTree, unit: string, period: Period): string {
  const levels = tree.spanAt(unit, period)?.levels ?? []
  return levels.length === 0 ? '' : `${listInWords(levels.map((level) => TITLES[level]))} общее образование`
}
