import type { Unit, UnitTree } from '@msoko/domain'
import { nearestAmong } from './nearest.ts'
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
  const found = new Map<string, readonly Unit[]>()
  const leaves = units.all
    .filter(({ kind }) => kind !== 'district')
    .map(({ short }) => ({ short, key: unitKey(short) }))
  const nearest = nearestAmong(leaves.map(({ key }) => key))
  return {
    byCode,
    find: (text) => {
      const known = found.get(text)
      if (known !== undefined) return known
      const unit = byCode(text)
      const answer = unit === null ? [...(named.get(unitKey(text)) ?? [])] : [unit]
      found.set(text, answer)
      return answer
    },
    nearest: (text) => {
      const near = nearest(unitKey(text))
      return near.flatMap((key) => leaves.flatMap((leaf) => (leaf.key === key ? [leaf.short] : []))).slice(0, 3)
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
