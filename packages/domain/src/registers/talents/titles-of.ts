import type { Dimension } from '../../kernel/dimension.ts'

/** The values of a dimension as those of a column of choice. */
export function titlesOf({ values }: Dimension): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([id, { title }]) => [id, title]))
}
