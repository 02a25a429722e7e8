import { type AppliesTo, overPeriod, type Period, reportersInWords, type Unit, withinPeriod } from '@msoko/domain'
import { columnOf, textOf, type PlannedColumn, type ProtocolPlan } from './protocol-plan.ts'
import { placeAt, type ProtocolReader } from './protocol-reader.ts'

interface UnknownUnit {
  readonly row: number
  readonly found: string
  readonly municipality: string
  rows: number
}

/** Finds whose row it is. Unknown organisations are gathered, so that each is told once and rows of other districts not at all. */
export class ProtocolUnits {
  readonly #reader: ProtocolReader
  readonly #appliesTo: AppliesTo | null
  readonly #unknown = new Map<string, UnknownUnit>()
  /** Values of the municipality column that stand beside units of ours. */
  readonly #ownMunicipalities = new Set<string>()
  readonly #judged = new Map<string, string | null>()

  constructor(reader: ProtocolReader) {
    this.#reader = reader
    this.#appliesTo = reader.form?.appliesTo ?? null
  }

  /** Leaf unit of a row; null when there is none, which is or will be reported. */
  find(row: number, period: Period | null): string | null {
    const { plan } = this.#reader
    const code = textOf(plan, row, 'unit-code')
    const name = textOf(plan, row, 'unit-name') || textOf(plan, row, 'group')
    const municipality = textOf(plan, row, 'municipality-code')
    const key = `${code}|${name}|${municipality}|${period}`
    const judged = this.#judged.get(key)
    if (judged !== undefined) {
      const unknown = this.#unknown.get(`${code}|${name}`)
      if (unknown) unknown.rows += 1
      return judged
    }
    const unit = this.#judge(row, { code, name, municipality }, period)
    this.#judged.set(key, unit)
    return unit
  }

  /** Reports the organisations that were not found; rows of other districts are only counted. */
  reportUnknown(): void {
    const { plan, collector, names } = this.#reader
    let foreign = 0
    for (const { row, found, municipality, rows } of this.#unknown.values()) {
      if (this.#isForeign(municipality)) {
        foreign += rows
        continue
      }
      const column = unitColumn(plan)
      const nearest = found === '' || collector.isFull ? [] : names.nearest(found)
      collector.problem('protocol-unit-unknown', placeAt(plan, row, column, found), { rows, nearest })
    }
    const place = { sheet: plan.merged.sheet.name, cells: [] }
    if (foreign > 0) collector.notice('other-district-rows', place, { rows: foreign })
  }

  #judge(
    row: number,
    { code, name, municipality }: { readonly code: string; readonly name: string; readonly municipality: string },
    period: Period | null,
  ): string | null {
    const { plan, collector } = this.#reader
    if (code === '' && name === '') {
      const column = unitColumn(plan)
      collector.problem('protocol-unit-missing', placeAt(plan, row, column))
      return null
    }
    const column = code === '' ? (columnOf(plan, 'unit-name') ?? unitColumn(plan)) : columnOf(plan, 'unit-code')
    const [byCode, byName] = [this.#named(code, period), this.#named(name, period)]
    const [unit, other] = byCode.length > 0 ? byCode : byName
    if (unit === undefined) {
      const found = this.#shown(code, municipality) ?? shownName(name) ?? shownName(code) ?? ''
      this.#unknown.set(`${code}|${name}`, { row, found, municipality, rows: 1 })
      return null
    }
    if (municipality !== '') this.#ownMunicipalities.add(municipality)
    if (other !== undefined) {
      const candidates = (byCode.length > 0 ? byCode : byName).map(({ short }) => short)
      collector.problem('unit-ambiguous', placeAt(plan, row, column, unit.short), { candidates })
      return null
    }
    const [named] = byName
    if (byCode.length > 0 && named !== undefined && named.id !== unit.id && byName.length === 1) {
      const place = placeAt(plan, row, columnOf(plan, 'unit-code'), unit.code ?? unit.short)
      collector.problem('unit-code-mismatch', place, { byName: named.short, byCode: unit.short })
      return null
    }
    return period === null ? unit.id : this.#reporting(row, column, unit, period)
  }

  /** A leaf that has such classes in that year and that the person may report for. */
  #reporting(row: number, column: PlannedColumn | undefined, unit: Unit, period: Period): string | null {
    const { plan, collector, context, form } = this.#reader
    const { units, reporters } = context
    const place = placeAt(plan, row, column, unit.short)
    if (units.spanAt(unit.id, period) === undefined) {
      collector.problem('unit-not-in-period', place, { period: withinPeriod(period) })
      return null
    }
    if (units.childrenAt(unit.id, period).length > 0) {
      const leaves = units.leavesAt([unit.id], period).map(({ short }) => short)
      collector.problem('unit-is-a-parent', place, { leaves })
      return null
    }
    if (this.#appliesTo && !units.appliesAt(this.#appliesTo, unit.id, period)) {
      const reporters = reportersInWords(this.#appliesTo)
      const details = { form: form?.title ?? '', period: overPeriod(period), reporters }
      collector.problem('form-does-not-apply', place, details)
      return null
    }
    if (reporters && !reporters.includes(unit.id)) {
      collector.problem('foreign-unit', place, { own: reporters.map((id) => units.get(id).short) })
      return null
    }
    return unit.id
  }

  #named(text: string, period: Period | null): readonly Unit[] {
    const { names, context } = this.#reader
    const login = /edu\d{4,}/i.exec(text)?.[0] ?? ''
    // A code stored as a number has lost its leading zero; a name may carry the login behind it.
    const spellings = [text, login, /^\d{5}$/.test(text) ? `0${text}` : '', text.replaceAll(/\s*\(edu\d+\)/gi, '')]
    for (const spelling of spellings) {
      const found = spelling === '' ? [] : names.find(spelling).filter(({ kind }) => kind !== 'district')
      if (found.length === 0) continue
      const existing = period === null ? found : found.filter(({ id }) => context.units.spanAt(id, period))
      return existing.length > 0 ? existing : found
    }
    return []
  }

  /** A code is shown when it looks like one of this district; in a shifted row the number of a document may stand there. */
  #shown(code: string, municipality: string): string | null {
    if (/^edu\d{4,9}$/i.test(code)) return code
    if (!/^\d{5,6}$/.test(code)) return null
    const prefixes = this.#reader.context.units.all.flatMap((unit) => unit.code?.slice(0, PREFIX) ?? [])
    const expected = /^\d{2,3}$/.test(municipality) ? [...prefixes, municipality] : prefixes
    return expected.some((prefix) => prefix !== '' && code.startsWith(prefix)) ? code : null
  }

  #isForeign(municipality: string): boolean {
    return municipality !== '' && this.#ownMunicipalities.size > 0 && !this.#ownMunicipalities.has(municipality)
  }
}

/** Digits of a code of РЦОИ that name the municipality. */
const PREFIX = 3

const SCHOOL_WORDS = /школ|сош|оош|нош|гимнази|лице|интернат|колледж|техникум|филиал|(^|\s)[мгч]?[абк]?оу\s/i

function shownName(text: string): string | null {
  return SCHOOL_WORDS.test(text) ? text : null
}

/** Whether a name of a group is that of an organisation rather than of a district or a region. */
export function looksLikeSchool(text: string): boolean {
  return SCHOOL_WORDS.test(text) || /edu\d{4,}/i.test(text)
}

const HIGHER = /выборк|росси|област|(^|\s)обл\.?(\s|$)|кра[йя]|республик|район|округ|город|муницип|регион|(^|\s)г\.\s/i

/** The name of a group that is larger than the district; anything else is not to be shown. */
export function shownGroup(text: string): string | null {
  return HIGHER.test(text) ? text : null
}

function unitColumn(plan: ProtocolPlan): PlannedColumn | undefined {
  return columnOf(plan, 'unit-code') ?? columnOf(plan, 'unit-name') ?? columnOf(plan, 'group')
}
