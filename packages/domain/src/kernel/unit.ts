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

/**
 * Who reports a form. `teaching`: every leaf with one of the levels; `organisation`: one leaf of a legal entity, the school itself or
 * its base; `district`: the education office, for the whole of the district; `region`: figures of the region, published elsewhere.
 */
export type AppliesTo =
  | { readonly kind: 'teaching'; readonly levels: readonly Level[] }
  | { readonly kind: 'organisation' }
  | { readonly kind: 'district' }
  | { readonly kind: 'region' }

export function teaches(...levels: readonly [Level, ...Level[]]): AppliesTo {
  return { kind: 'teaching', levels }
}

/** A figure of the legal entity: its head, its site, its acts. */
export const organisation: AppliesTo = { kind: 'organisation' }
export const district: AppliesTo = { kind: 'district' }
export const region: AppliesTo = { kind: 'region' }

/** Figures of one and the same unit, the root: no school reports them. */
export function isOfDistrict({ kind }: AppliesTo): boolean {
  return kind === 'district' || kind === 'region'
}

const GRADES: Readonly<Record<Level, string>> = { primary: '1–4', basic: '5–9', secondary: '10–11' }

/** Who fills the form in: «организации с 5–9 классами». */
export function reportersInWords(appliesTo: AppliesTo): string {
  switch (appliesTo.kind) {
    case 'teaching': {
      const every = Object.keys(GRADES).every((level) => appliesTo.levels.includes(level as Level))
      return every
        ? 'все школы и филиалы'
        : `организации с ${appliesTo.levels.map((level) => GRADES[level]).join(', ')} классами`
    }
    case 'organisation':
      return 'школы, каждая одной строкой за себя и филиалы (строку заполняет базовая школа)'
    case 'district':
      return 'отдел образования за весь район'
    case 'region':
      return 'отдел образования по опубликованным сведениям региона'
  }
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

  /** Whether the unit reports such a form in the period. */
  appliesAt(appliesTo: AppliesTo, id: string, period: Period): boolean {
    const span = this.spanAt(id, period)
    if (span === undefined) return false
    const { kind } = this.get(id)
    switch (appliesTo.kind) {
      case 'teaching':
        return appliesTo.levels.some((level) => span.levels.includes(level))
      case 'organisation':
        return kind === 'base' || (kind === 'school' && this.childrenAt(id, period).length === 0)
      case 'district':
      case 'region':
        return kind === 'district'
    }
  }

  /** Everyone who reports such a form in the period, in the order of the tree. */
  reportersAt(appliesTo: AppliesTo, period: Period): readonly Unit[] {
    if (isOfDistrict(appliesTo)) return [this.root]
    return this.leavesAt([this.root.id], period).filter(({ id }) => this.appliesAt(appliesTo, id, period))
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
