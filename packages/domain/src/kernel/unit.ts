import { referenceDay, type Period } from './period.ts'

export type Level = 'primary' | 'basic' | 'secondary'

/**
 * `district` is the root. A `school` is a legal entity: a leaf when it works at one address, otherwise the sum of its `base` and
 * `branch` leaves. Facts sit on leaves only.
 */
export type UnitKind = 'district' | 'school' | 'base' | 'branch'

/** What held from one day to another: whose part the unit was and which levels of education it taught. */
export interface UnitSpan {
  readonly from: string
  /** Last day, inclusive; absent while it still holds. */
  readonly to?: string
  readonly parent: string | null
  readonly levels: readonly Level[]
}

export interface Unit {
  readonly id: string
  readonly kind: UnitKind
  /** Official full name. */
  readonly title: string
  /** Name used in tables. */
  readonly short: string
  /** Code of the organisation in the regional exam system, where it has one. */
  readonly code?: string
  readonly spans: readonly UnitSpan[]
}

/** Which units a form is for. */
export interface AppliesTo {
  readonly teaches: Level
}

export function teaches(level: Level): AppliesTo {
  return { teaches: level }
}

/** The units of one municipality as a dated tree. */
export class UnitTree {
  readonly #units: ReadonlyMap<string, Unit>
  readonly #children = new Map<Period, ReadonlyMap<string | null, readonly Unit[]>>()

  constructor(units: readonly Unit[]) {
    this.#units = new Map(units.map((unit) => [unit.id, unit]))
  }

  get all(): readonly Unit[] {
    return [...this.#units.values()]
  }

  get(id: string): Unit {
    const unit = this.#units.get(id)
    if (!unit) throw new Error(`unknown unit: ${id}`)
    return unit
  }

  has(id: string): boolean {
    return this.#units.has(id)
  }

  /** The district itself. */
  get root(): Unit {
    const root = this.all.find((unit) => unit.kind === 'district')
    if (!root) throw new Error('the tree has no district')
    return root
  }

  /** The span in force on the reference day of the period, if the unit existed then. */
  spanAt(id: string, period: Period): UnitSpan | undefined {
    const day = referenceDay(period)
    return this.get(id).spans.find((span) => span.from <= day && (span.to === undefined || day <= span.to))
  }

  childrenAt(id: string, period: Period): readonly Unit[] {
    let children = this.#children.get(period)
    if (!children) {
      children = this.#groupByParent(period)
      this.#children.set(period, children)
    }
    return children.get(id) ?? []
  }

  /** The leaves below the given units (a leaf is its own leaf), each once, in the order of the tree. */
  leavesAt(ids: readonly string[], period: Period): readonly Unit[] {
    const found = new Set<string>()
    const visit = (id: string): void => {
      const children = this.childrenAt(id, period)
      if (children.length > 0) children.forEach((child) => visit(child.id))
      else if (this.spanAt(id, period) && this.get(id).kind !== 'district') found.add(id)
    }
    ids.forEach(visit)
    if (found.size <= 1) return [...found].map((id) => this.get(id))
    return this.all.filter((unit) => found.has(unit.id))
  }

  /** Legal entities of the district: what tables and lists have a row for. */
  schoolsAt(period: Period): readonly Unit[] {
    return this.all.filter((unit) => unit.kind === 'school' && this.spanAt(unit.id, period) !== undefined)
  }

  appliesAt(appliesTo: AppliesTo, leaf: string, period: Period): boolean {
    return this.spanAt(leaf, period)?.levels.includes(appliesTo.teaches) ?? false
  }

  #groupByParent(period: Period): ReadonlyMap<string | null, readonly Unit[]> {
    const groups = new Map<string | null, Unit[]>()
    for (const unit of this.#units.values()) {
      const parent = this.spanAt(unit.id, period)?.parent
      if (parent !== undefined) groups.set(parent, [...(groups.get(parent) ?? []), unit])
    }
    return groups
  }
}
