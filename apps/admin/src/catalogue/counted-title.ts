import type { Indicator } from '@msoko/domain'

/** What the two numbers of a counted value are; the first is null where organisations are compared rather than counted. */
export function countedTitles({ formula }: Pick<Indicator, 'formula'>): readonly [among: string | null, whole: string] {
  if (formula.op === 'unit-share') return ['Организаций ответили «да»', 'Всего организаций ответили']
  if (formula.op === 'units-within') return ['Школ со значением в границах', 'Всего школ со значением']
  return [null, 'Школ со значением']
}
