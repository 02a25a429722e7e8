import type { DocumentKind } from '../acts/roadmap-320/document-kinds.ts'
import type { ExecutorBody } from '../acts/roadmap-320/executors.ts'
import { measuresOf, type PlanMeasure } from './plan.ts'
import { plan320 } from './plan-320.ts'

/** The narrower wording stands first: what it has taken is not read again. */
const documentWordings: readonly (readonly [DocumentKind, RegExp])[] = [
  ['administration-order', /распоряжени\S* администрации/gi],
  ['order', /распоряжени/gi],
  ['internal-order', /приказ/gi],
  ['analytical-note', /справк/gi],
  ['meeting-minutes', /протокол\S* (?:\S+ )?совещани/gi],
  ['session-minutes', /протокол\S* заседани/gi],
  ['resolution', /постановлени/gi],
  ['letter', /письм/gi],
  ['social-order', /соцзаказ|социальн\S+ заказ/gi],
  ['report', /доклад/gi],
  ['normative-act', /НПА|нормативн\S+ (?:правов\S+ )?акт/gi],
  ['work-plan', /план\S* работы/gi],
  ['publication', /размещени\S+ информации|публикаци/gi],
]

const executorWordings: readonly (readonly [ExecutorBody, RegExp])[] = [
  ['education-department', /отдел\S* образования/gi],
  ['personnel-department', /отдел\S* организационной/gi],
  ['irtsoso', /ИР-?ЦОСО/gi],
  ['schools', /общеобразовательн\S+ (?:организаци|учреждени)/gi],
  ['extra-education', /организаци\S+ дополнительного образования/gi],
  ['children-centre', /ДЮЦ/gi],
  ['method-associations', /методическ\S+ объединени|РМО/gi],
]

/** Kinds of documents that a cell of a plan names, in the order of the text. */
export function documentsIn(text: string): readonly DocumentKind[] {
  return namedIn(text, documentWordings)
}

/** Bodies of № 320 that a cell names, in the order of the text; a municipality's own ones are chosen by hand. */
export function executorsIn(text: string): readonly ExecutorBody[] {
  return namedIn(text, executorWordings)
}

/** Number of the measure of № 320 that is worded the same. */
export function sourceOf({ title }: Pick<PlanMeasure, 'title'>): string | undefined {
  return measuresOf(plan320).find((measure) => tidy(measure.title) === tidy(title))?.number
}

function namedIn<Id extends string>(text: string, wordings: readonly (readonly [Id, RegExp])[]): readonly Id[] {
  let rest = text.replace(/\s+/g, ' ')
  const found: { readonly id: Id; readonly at: number }[] = []
  for (const [id, wording] of wordings) {
    const at = rest.search(wording)
    if (at < 0) continue
    found.push({ id, at })
    rest = rest.replace(wording, (match) => ' '.repeat(match.length))
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ id }) => id)
}

function tidy(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.;,]$/, '')
    .trim()
}
