import type { Verdict } from '../kernel/evidence.ts'
import { countOf } from '../kernel/russian.ts'

/** How a school stands on a list beside the years before. `untold`: one of the two years has no verdict to compare. */
export type Movement =
  | { readonly kind: 'entered' }
  /** On the list for so many years running, this one among them. */
  | { readonly kind: 'stayed'; readonly years: number }
  | { readonly kind: 'left' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'untold' }

/** From the verdicts of neighbouring years, newest first. */
export function movementOf(verdicts: readonly Verdict[]): Movement {
  const [now, before] = verdicts
  if (!isDecided(now) || !isDecided(before)) return { kind: 'untold' }
  if (now === 'not-met') return { kind: before === 'met' ? 'left' : 'outside' }
  if (before === 'not-met') return { kind: 'entered' }
  const broken = verdicts.findIndex((verdict) => verdict !== 'met')
  return { kind: 'stayed', years: broken < 0 ? verdicts.length : broken }
}

/** Nothing is said of a school that was on the list in neither year. */
export function movementInWords(movement: Movement): string | null {
  switch (movement.kind) {
    case 'entered':
      return 'вошла в список: в прошлом году оснований не было'
    case 'stayed':
      return `в списке ${countOf(movement.years, ['год', 'года', 'лет'])} подряд`
    case 'left':
      return 'вышла из списка: в прошлом году основания были'
    case 'untold':
      return 'сравнить с прошлым годом нельзя: за один из двух лет вывода нет'
    case 'outside':
      return null
  }
}

function isDecided(verdict: Verdict | undefined): verdict is 'met' | 'not-met' {
  return verdict === 'met' || verdict === 'not-met'
}
