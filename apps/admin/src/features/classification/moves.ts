import type { Movement } from '@msoko/domain'

export type Move = Movement['kind']

/** What schools that stand so beside the year before are called together, in the order of the filter. */
export const MOVE_WORDS: Readonly<Record<Move, string>> = {
  entered: 'вошли в список',
  stayed: 'остаются в списке',
  left: 'вышли из списка',
  outside: 'не в списке оба года',
  untold: 'сравнить нельзя',
}

export const MOVES = Object.keys(MOVE_WORDS) as readonly Move[]
