import type { Plan } from './plan.ts'

/** The words of the act that approves a plan; its number and date are those of the plan's act. A blank is left as a line to fill in. */
export interface Resolution {
  /** «АДМИНИСТРАЦИЯ … РАЙОНА», one line a string. */
  readonly issuer: readonly string[]
  /** «ПОСТАНОВЛЕНИЕ» */
  readonly kind: string
  readonly place: string
  readonly about: string
  readonly preamble: string
  /** Numbered from 1 when printed. */
  readonly points: readonly string[]
  readonly signatory: { readonly position: string; readonly name: string }
  /** «Утвержден», «постановлением администрации района»: above the annex, one line a string. */
  readonly approval: readonly string[]
}

export const BLANK = '____________________'

/** A draft in the form of № 320, from which another district's lawyer may go on: grounds, paper, controller and names are blanks. */
export function draftResolution(plan: Plan, issuer: string): Resolution {
  return {
    issuer: [issuer.toUpperCase()],
    kind: 'ПОСТАНОВЛЕНИЕ',
    place: '',
    about: `Об утверждении ${inGenitive(plan.title)}`,
    preamble: `В соответствии с ${BLANK} ${issuer} постановляет:`,
    points: [
      `Утвердить ${plan.title} согласно приложению.`,
      `Опубликовать настоящее постановление в ${BLANK}.`,
      `Контроль за выполнением настоящего постановления возложить на ${BLANK}.`,
    ],
    signatory: { position: 'Глава района', name: '' },
    approval: ['Утвержден', 'постановлением администрации'],
  }
}

/** «План …» → «Плана …»; any other title is set in its own words after «документа». */
function inGenitive(title: string): string {
  return /^план(?=\s)/i.test(title) ? title.replace(/^(план)/i, '$1а') : `документа «${title}»`
}
