import type { OwnAct } from '../kernel/act.ts'
import type { DecisionFault } from './faults-of-decision.ts'
import { isDay } from '../kernel/day.ts'

const ASKED = {
  kind: 'Не указан вид акта: например, «Приказ» или «Постановление».',
  number: 'Не указан номер акта.',
  issuer: 'Не указано, кто издал акт.',
  title: 'Не указано название акта: о чём он.',
} as const satisfies Readonly<Partial<Record<keyof OwnAct, string>>>

/** Without an act nothing of the catalogue is replaced. */
export function faultsOfAct(act: OwnAct): readonly DecisionFault[] {
  const blank = Object.entries(ASKED).flatMap(([field, words]) =>
    act[field as keyof typeof ASKED].trim() === '' ? [{ field: `act.${field}`, words }] : [],
  )
  const undated = isDay(act.date)
    ? []
    : [{ field: 'act.date', words: `Дата акта «${act.date}» не читается: укажите день.` }]
  return [...blank, ...undated]
}
