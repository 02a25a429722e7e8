import type { Dimension } from '@msoko/domain'
import { nearestAmong } from './nearest.ts'
import { normalise } from './normalise.ts'

/** Values of a dimension by their titles and synonyms. */
export interface DimensionValues {
  /** Null when no value is written so. A blank text is a value only where a synonym says so. */
  find(text: string): string | null
  readonly titles: readonly string[]
  nearest(text: string): readonly string[]
}

export function dimensionValues(dimension: Dimension): DimensionValues {
  const byText = new Map<string, string>()
  const titleOf = new Map<string, string>()
  for (const [value, { title, synonyms = [] }] of Object.entries(dimension.values)) {
    for (const text of [title, ...synonyms]) {
      if (!byText.has(normalise(text))) byText.set(normalise(text), value)
      titleOf.set(text, title)
    }
  }
  const titles = Object.values(dimension.values).map(({ title }) => title)
  const nearest = nearestAmong([...titleOf.keys()])
  const found = new Map<string, string | null>()
  return {
    find: (text) => {
      const value = found.get(text) ?? byText.get(normalise(text)) ?? null
      found.set(text, value)
      return value
    },
    titles,
    nearest: (text) => [...new Set(nearest(text).map((near) => titleOf.get(near) ?? near))],
  }
}
