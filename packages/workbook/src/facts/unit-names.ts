import type { Unit, UnitTree } from '@msoko/domain'
import { nearestTitles } from './nearest.ts'
import { normalise } from './normalise.ts'

const LEGAL_FORM =
  /^(м[абк]?оу|мбдоу|гбоу|муниципальное (автономное |бюджетное |казенное )?(обще)?образовательное учреждение)\s+/
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/средняя общеобразовательная школа/g, 'сош'],
  [/основная общеобразовательная школа/g, 'оош'],
]

/** Units by every way their names are written: short, full, without the legal form, by code. */
export interface UnitNames {
  /** All units that bear the name. */
  find(text: string): readonly Unit[]
  byCode(text: string): Unit | null
  nearest(text: string): readonly string[]
}

export function unitNames(units: UnitTree): UnitNames {
  const named = new Map<string, Set<Unit>>()
  const coded = new Map<string, Unit>()
  for (const unit of units.all) {
    for (const name of [unit.short, unit.title]) {
      const key = unitKey(name)
      named.set(key, (named.get(key) ?? new Set()).add(unit))
    }
    if (unit.code !== undefined) coded.set(normalise(unit.code), unit)
  }
  const byCode = (text: string): Unit | null => coded.get(normalise(text)) ?? null
  return {
    byCode,
    find: (text) => {
      const unit = byCode(text)
      return unit === null ? [...(named.get(unitKey(text)) ?? [])] : [unit]
    },
    nearest: (text) => {
      const stripped = unitKey(text)
      const leaves = units.all.filter(({ kind }) => kind !== 'district')
      const near = new Set(
        nearestTitles(
          stripped,
          leaves.map(({ short }) => unitKey(short)),
        ),
      )
      return leaves.filter(({ short }) => near.has(unitKey(short))).map(({ short }) => short)
    },
  }
}

function unitKey(name: string): string {
  let key = normalise(name)
    .replaceAll(/[.,()]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  for (const [long, short] of KINDS) key = key.replaceAll(long, short)
  return key
    .replace(LEGAL_FORM, '')
    .replaceAll(/(^|\s)(?:n\u043e?|но) ?(?=\d)/g, '$1n')
    .trim()
}
