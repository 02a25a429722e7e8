import { documentKinds, type DocumentKind } from '../acts/roadmap-320/document-kinds.ts'
import { listInWords } from '../kernel/russian.ts'
import { DATE_NOT_SET, type Occurrence } from './occurrence.ts'
import type { PlanMeasure } from './plan.ts'

/** How far the carrying out of an occurrence has come. Late is no state: `controlOn` tells it from the date. */
export type DutyState = 'planned' | 'open' | 'submitted' | 'accepted' | 'cancelled'

export const dutyStates: Readonly<Record<DutyState, string>> = {
  planned: 'запланировано',
  open: 'в работе',
  submitted: 'сдано, ждёт приёмки',
  accepted: 'принято',
  cancelled: 'отменено',
}

/** `executor` carries the measure out, `department` answers for the plan. */
export type DutyRole = 'executor' | 'department'

/** `return`: a submitted one needs more work; `reopen`: an accepted or cancelled one is taken up again. */
export type DutyAction =
  | { readonly kind: 'open' | 'submit' | 'accept' }
  | { readonly kind: 'return' | 'cancel' | 'reopen'; readonly reason: string }

export type DutyActionKind = DutyAction['kind']

/** What a transition is judged by. */
export interface DutySituation {
  readonly who: DutyRole
  readonly occurrence: Pick<Occurrence, 'due'>
  readonly measure: Pick<PlanMeasure, 'number' | 'documents'>
  /** Kinds of the documents registered for this occurrence. */
  readonly registered: readonly DocumentKind[]
}

/** The next state, or everything that stands against it, each with what to do. */
export type DutyOutcome =
  | { readonly next: DutyState; readonly refusals?: undefined }
  | { readonly next?: undefined; readonly refusals: readonly string[] }

interface Step {
  readonly from: readonly DutyState[]
  readonly to: DutyState
  readonly by: readonly DutyRole[]
  /** «Открыть нельзя» */
  readonly infinitive: string
}

const steps: Readonly<Record<DutyActionKind, Step>> = {
  open: { from: ['planned'], to: 'open', by: ['executor', 'department'], infinitive: 'Открыть' },
  submit: { from: ['open'], to: 'submitted', by: ['executor', 'department'], infinitive: 'Сдать' },
  accept: { from: ['submitted'], to: 'accepted', by: ['department'], infinitive: 'Принять' },
  return: { from: ['submitted'], to: 'open', by: ['department'], infinitive: 'Вернуть на доработку' },
  cancel: { from: ['planned', 'open', 'submitted'], to: 'cancelled', by: ['department'], infinitive: 'Отменить' },
  reopen: { from: ['accepted', 'cancelled'], to: 'open', by: ['department'], infinitive: 'Возобновить' },
}

/** Judges one step of a duty; nothing is stored here. */
export function dutyTransition(state: DutyState, action: DutyAction, situation: DutySituation): DutyOutcome {
  const { from, to, by, infinitive } = steps[action.kind]
  const { who, occurrence, measure } = situation
  const refusals: string[] = []
  if (!by.includes(who)) {
    refusals.push(`${infinitive} меру ${measure.number} может только сотрудник отдела образования.`)
  }
  if (!from.includes(state)) {
    const needed = from.map((allowed) => `«${dutyStates[allowed]}»`).join(', ')
    refusals.push(`${infinitive} меру ${measure.number} нельзя: она «${dutyStates[state]}», а нужно: ${needed}.`)
  }
  if ('reason' in action && action.reason.trim() === '') {
    refusals.push(`${infinitive} меру ${measure.number} нельзя без причины: напишите её.`)
  }
  if (action.kind === 'open' && occurrence.due === null) {
    refusals.push(`Открыть меру ${measure.number} нельзя: ${DATE_NOT_SET}.`)
  }
  if (action.kind === 'accept') refusals.push(...missingInWords(situation))
  return refusals.length > 0 ? { refusals } : { next: to }
}

/** The actions that `dutyTransition` does not refuse, given a reason. */
export function possibleActions(state: DutyState, situation: DutySituation): readonly DutyActionKind[] {
  const kinds = Object.keys(steps) as DutyActionKind[]
  return kinds.filter((kind) => {
    const action: DutyAction =
      kind === 'open' || kind === 'submit' || kind === 'accept' ? { kind } : { kind, reason: 'указана' }
    return dutyTransition(state, action, situation).next !== undefined
  })
}

/** Kinds of documents that a measure asks for and that are not registered yet. */
export function missingDocuments({ measure, registered }: DutySituation): readonly DocumentKind[] {
  return measure.documents.kinds.filter((kind) => !registered.includes(kind))
}

function missingInWords(situation: DutySituation): readonly string[] {
  const { measure, registered } = situation
  const { kinds, text } = measure.documents
  if (kinds.length === 0 && registered.length === 0) {
    return [
      `Принять меру ${measure.number} нельзя: не зарегистрирован ни один отчётный документ${text === '' ? '' : ` (по плану: ${text})`}. Зарегистрируйте документ: вид, номер, дата.`,
    ]
  }
  const missing = missingDocuments(situation).map((kind) => `«${documentKinds[kind]}»`)
  if (missing.length === 0) return []
  const are = missing.length === 1 ? 'не зарегистрирован отчётный документ' : 'не зарегистрированы отчётные документы'
  return [
    `Принять меру ${measure.number} нельзя: ${are} ${listInWords(missing)}. Зарегистрируйте: номер, дата, файл или документ системы.`,
  ]
}
