import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../acts/roadmap-320/document-kinds.ts'
import {
  dutyTransition,
  possibleActions,
  type DutyAction,
  type DutyActionKind,
  type DutyRole,
  type DutySituation,
  type DutyState,
} from './duty.ts'

const measure = {
  number: '7.4',
  documents: {
    text: 'Распоряжения администрации Сампурского района, аналитическая справка',
    kinds: ['administration-order', 'analytical-note'],
  },
} as const

const department: DutySituation = {
  who: 'department',
  occurrence: { due: '2026-12-31' },
  measure,
  registered: ['administration-order', 'analytical-note'],
}

describe('a step of a duty', () => {
  it('refuses to accept while a document is missing, and names it', () => {
    const { refusals } = dutyTransition(
      'submitted',
      { kind: 'accept' },
      { ...department, registered: ['analytical-note', 'letter'] },
    )
    expect(refusals).toEqual([
      'Принять меру 7.4 нельзя: не зарегистрирован отчётный документ «Распоряжение администрации Сампурского района». Зарегистрируйте: номер, дата, файл или документ системы.',
    ])
    const none = dutyTransition('submitted', { kind: 'accept' }, { ...department, registered: [] })
    expect(none.refusals?.[0]).toContain(
      'не зарегистрированы отчётные документы «Распоряжение администрации Сампурского района» и «Аналитическая справка»',
    )
  })

  it('asks for some document where the plan names a kind that is not known', () => {
    const unknown = { ...department, measure: { number: '1.1', documents: { text: 'Альбом', kinds: [] } } }
    expect(dutyTransition('submitted', { kind: 'accept' }, { ...unknown, registered: [] }).refusals?.[0]).toContain(
      'не зарегистрирован ни один отчётный документ (по плану: Альбом)',
    )
    expect(dutyTransition('submitted', { kind: 'accept' }, { ...unknown, registered: ['letter'] }).next).toBe(
      'accepted',
    )
  })

  it('opens nothing that has no day', () => {
    const undated = { ...department, occurrence: { due: null } }
    expect(dutyTransition('planned', { kind: 'open' }, undated).refusals).toEqual([
      'Открыть меру 7.4 нельзя: дата не задана: внесите в календарь событий.',
    ])
  })

  it('tells everything at once', () => {
    const { refusals } = dutyTransition('accepted', { kind: 'cancel', reason: ' ' }, { ...department, who: 'executor' })
    expect(refusals).toEqual([
      'Отменить меру 7.4 может только сотрудник отдела образования.',
      'Отменить меру 7.4 нельзя: она «принято», а нужно: «запланировано», «в работе», «сдано, ждёт приёмки».',
      'Отменить меру 7.4 нельзя без причины: напишите её.',
    ])
  })

  it('offers to an executor only what is theirs', () => {
    expect(possibleActions('submitted', { ...department, who: 'executor' })).toEqual([])
    expect(possibleActions('submitted', department)).toEqual(['accept', 'return', 'cancel'])
    expect(possibleActions('submitted', { ...department, registered: [] })).toEqual(['return', 'cancel'])
    expect(possibleActions('planned', { ...department, who: 'executor' })).toEqual(['open'])
  })
})

describe('a duty over its life', () => {
  interface Model {
    /** What has happened: the state follows from the history alone. */
    history: DutyActionKind[]
    registered: Set<DocumentKind>
  }
  interface Real {
    state: DutyState
    registered: Set<DocumentKind>
  }

  const after: Readonly<Record<DutyActionKind, DutyState>> = {
    open: 'open',
    submit: 'submitted',
    accept: 'accepted',
    return: 'open',
    cancel: 'cancelled',
    reopen: 'open',
  }
  const follows: Readonly<Record<DutyState, readonly DutyActionKind[]>> = {
    planned: ['open', 'cancel'],
    open: ['submit', 'cancel'],
    submitted: ['accept', 'return', 'cancel'],
    accepted: ['reopen'],
    cancelled: ['reopen'],
  }

  const must = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(what)
  }

  class Take implements fc.Command<Model, Real> {
    readonly kind: DutyActionKind
    readonly who: DutyRole
    readonly reason: string
    constructor(kind: DutyActionKind, who: DutyRole, reason: string) {
      this.kind = kind
      this.who = who
      this.reason = reason
    }
    check() {
      return true
    }
    run(model: Model, real: Real) {
      const last = model.history.at(-1)
      const state = last === undefined ? 'planned' : after[last]
      const reasoned = ['return', 'cancel', 'reopen'].includes(this.kind)
      const allowed =
        follows[state].includes(this.kind) &&
        (this.who === 'department' || ['open', 'submit'].includes(this.kind)) &&
        (!reasoned || this.reason !== '') &&
        (this.kind !== 'accept' || model.registered.size === 2)
      const action = (reasoned ? { kind: this.kind, reason: this.reason } : { kind: this.kind }) as DutyAction
      const outcome = dutyTransition(real.state, action, {
        ...department,
        who: this.who,
        registered: [...real.registered],
      })
      must((outcome.next !== undefined) === allowed, `${this.toString()} in ${state}`)
      if (outcome.next === undefined) {
        must(outcome.refusals.length > 0, 'a refusal without words')
        return
      }
      real.state = outcome.next
      model.history.push(this.kind)
      must(real.state === after[this.kind], `${this.kind} leads to ${real.state}`)
      must(real.state !== 'accepted' || real.registered.size === 2, 'accepted without its documents')
    }
    toString() {
      return `${this.who}: ${this.kind}(${this.reason})`
    }
  }

  class Register implements fc.Command<Model, Real> {
    readonly kind: DocumentKind
    constructor(kind: DocumentKind) {
      this.kind = kind
    }
    check() {
      return true
    }
    run(model: Model, real: Real) {
      model.registered.add(this.kind)
      real.registered.add(this.kind)
    }
    toString() {
      return `register ${this.kind}`
    }
  }

  it('keeps to its model whatever is tried by whom', () => {
    const commands = fc.commands(
      [
        fc
          .tuple(
            fc.constantFrom<DutyActionKind>('open', 'submit', 'accept', 'return', 'cancel', 'reopen'),
            fc.constantFrom<DutyRole>('executor', 'department', 'department'),
            fc.constantFrom('', 'причина'),
          )
          .map(([kind, who, reason]) => new Take(kind, who, reason)),
        fc.constantFrom<DocumentKind>(...measure.documents.kinds).map((kind) => new Register(kind)),
      ],
      { size: 'large' },
    )
    fc.assert(
      fc.property(commands, (cmds) => {
        fc.modelRun(
          () => ({
            model: { history: [], registered: new Set<DocumentKind>() },
            real: { state: 'planned', registered: new Set<DocumentKind>() },
          }),
          cmds,
        )
      }),
    )
  })
})
