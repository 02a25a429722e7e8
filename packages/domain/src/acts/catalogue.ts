import type { ActDefinition, Citation } from '../kernel/act.ts'
import { printDay } from '../kernel/russian.ts'
import { egeMinimumOrder } from './ege-minimum-order.ts'
import { lowResultsMethod } from './low-results-method.ts'
import { medalOrder } from './medal-order.ts'
import { roadmap320 } from './roadmap-320.ts'

export const acts: readonly ActDefinition[] = [roadmap320, lowResultsMethod, egeMinimumOrder, medalOrder]

export function actOf(citation: Citation): ActDefinition {
  const act = acts.find(({ id }) => id === citation.act)
  if (!act) throw new Error(`unknown act: ${citation.act}`)
  return act
}

/** «постановление от 19.07.2022 № 320, пункт 1.12». */
export function citeShort(citation: Citation): string {
  const act = actOf(citation)
  const item = citation.item === undefined ? '' : `, пункт ${citation.item}`
  return `${act.kind.toLowerCase()} от ${printDay(act.date)} №\u00a0${act.number}${item}`
}

/** The whole reference, as in a list of sources. */
export function citeInFull(citation: Citation): string {
  const act = actOf(citation)
  const item = citation.item === undefined ? '' : `, пункт ${citation.item}`
  return `${act.kind} (${act.issuer}) от ${printDay(act.date)} №\u00a0${act.number} «${act.title}»${item}`
}

/** The wording of the cited item, verbatim. */
export function wordingOf(citation: Citation): string {
  const wording = citation.item === undefined ? undefined : actOf(citation).items[citation.item]
  if (wording === undefined) throw new Error(`no wording for ${citation.act} ${citation.item ?? ''}`)
  return wording
}
