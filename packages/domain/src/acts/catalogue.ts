import type { ActDefinition, Citation } from '../kernel/act.ts'
import { printDay } from '../kernel/russian.ts'
import { assessmentScheduleLetter } from './assessment/assessment-schedule-letter.ts'
import { certificateOrder } from './attestation/certificate-order.ts'
import { distinctionOrder } from './attestation/distinction-order.ts'
import { egeMinimumOrder } from './attestation/ege-minimum-order.ts'
import { gia11Order } from './attestation/gia11-order.ts'
import { gia9Order } from './attestation/gia9-order.ts'
import { medalOrder } from './attestation/medal-order.ts'
import { ogeScaleLetter2023 } from './attestation/oge-scale-letter-2023.ts'
import { ogeScaleLetter2026 } from './attestation/oge-scale-letter-2026.ts'
import { careerMinimumLetter } from './career/career-minimum-letter.ts'
import { qualityConcept } from './district/quality-concept.ts'
import { qualityRegulation } from './district/quality-regulation.ts'
import { lowResultsMethod } from './low-results/low-results-method.ts'
import { personalDataLaw } from './personal-data/personal-data-law.ts'
import { roadmap320 } from './roadmap-320.ts'
import { selfExaminationOrder } from './staff/self-examination-order.ts'
import { educationLaw } from './system/education-law.ts'
import { monitoringRules } from './system/monitoring-rules.ts'
import { municipalMechanismsLetter } from './system/municipal-mechanisms-letter.ts'
import { regionalMonitoringMethod } from './system/regional-monitoring-method.ts'
import { researchMonitoringOrder } from './system/research-monitoring-order.ts'
import { extraEducationMethod } from './talents/extra-education-method.ts'
import { vsoshOrder } from './talents/vsosh-order.ts'
import { textOriginOf } from './text-origin.ts'
import { preventionLaw } from './upbringing/prevention-law.ts'
import { assessmentRules } from './vpr/assessment-rules.ts'
import { vprControlLetter } from './vpr/vpr-control-letter.ts'
import { vprOrder2026 } from './vpr/vpr-order-2026.ts'
import { vprUseLetter } from './vpr/vpr-use-letter.ts'

/** The district's own acts, the frame of the quality system, then what each direction cites. */
export const acts: readonly ActDefinition[] = [
  roadmap320,
  qualityConcept,
  qualityRegulation,
  educationLaw,
  monitoringRules,
  researchMonitoringOrder,
  municipalMechanismsLetter,
  regionalMonitoringMethod,
  gia9Order,
  gia11Order,
  egeMinimumOrder,
  ogeScaleLetter2023,
  ogeScaleLetter2026,
  medalOrder,
  distinctionOrder,
  certificateOrder,
  assessmentRules,
  vprOrder2026,
  vprUseLetter,
  vprControlLetter,
  lowResultsMethod,
  selfExaminationOrder,
  assessmentScheduleLetter,
  vsoshOrder,
  extraEducationMethod,
  careerMinimumLetter,
  preventionLaw,
  personalDataLaw,
]

export function actOf(citation: Citation): ActDefinition {
  if (citation.own) return { id: citation.act, compared: 'title', items: {}, ...citation.own }
  const act = acts.find(({ id }) => id === citation.act)
  if (!act) throw new Error(`unknown act: ${citation.act}`)
  return act
}

/** «постановление от 19.07.2022 № 320, пункт 1.12», «федеральный закон от 29.12.2012 № 273-ФЗ, статья 97, часть 3». */
export function citeShort(citation: Citation): string {
  const act = actOf(citation)
  return `${act.kind.toLowerCase()} от ${printDay(act.date)} №\u00a0${act.number}${itemInWords(citation)}`
}

/** The whole reference, as in a list of sources; what is no title of the act does not stand in quotes. */
export function citeInFull(citation: Citation): string {
  const act = actOf(citation)
  const title = textOriginOf(act) === 'subject' ? `(${act.title})` : `«${act.title}»`
  return `${act.kind} (${act.issuer}) от ${printDay(act.date)} №\u00a0${act.number} ${title}${itemInWords(citation)}`
}

/** The wording of the cited item, verbatim. */
export function wordingOf(citation: Citation): string {
  const wording = citation.item === undefined ? undefined : actOf(citation).items[citation.item]
  if (wording === undefined) throw new Error(`no wording for ${citation.act} ${citation.item ?? ''}`)
  return wording
}

/** A bare number is a point of the act; an article names itself. */
function itemInWords({ item }: Citation): string {
  if (item === undefined) return ''
  return /^\d/.test(item) ? `, пункт ${item}` : `, ${item}`
}
