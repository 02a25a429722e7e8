import { describe, expect, it } from 'vitest'
import { acts } from './acts/catalogue.ts'
import { ruleSets } from './classification/catalogue.ts'
import { demonstrationDistrict, demonstrationYears } from './demonstration/index.ts'
import { forms } from './forms/catalogue.ts'
import { indicators } from './indicators/catalogue.ts'
import { admits, cellsOf, type Form } from './kernel/form.ts'
import { evaluate } from './kernel/evaluate.ts'
import { referencesOf } from './kernel/formula.ts'
import { alignPeriod, previousPeriod, referenceDay, type Period } from './kernel/period.ts'
import { runChecks } from './kernel/run-checks.ts'
import { cellPosition, Facts } from './kernel/submission.ts'
import { isOfDistrict, teaches, UnitTree } from './kernel/unit.ts'
import { parameters } from './parameters/catalogue.ts'
import { irregularYears } from './forms/attestation/irregular-years.ts'
import { registers } from './registers/catalogue.ts'
import { reportDefinitions } from './reports/catalogue.ts'
import { catalogueContext } from './evaluation-context.ts'
import { contextOf, YEAR } from './testing/small-district.ts'

const declarations = [
  ...acts,
  ...forms,
  ...registers,
  ...indicators,
  ...parameters,
  ...irregularYears,
  ...ruleSets,
  ...reportDefinitions,
] as const

function formOf(id: string): Form {
  const found = forms.find((form) => form.id === id)
  if (!found) throw new Error(`unknown form: ${id}`)
  return found
}

describe('every declaration', () => {
  it('is plain JSON inside', () => {
    for (const declaration of declarations) {
      expect(JSON.parse(JSON.stringify(declaration))).toEqual(JSON.parse(JSON.stringify({ ...declaration })))
      const functions = JSON.stringify(declaration, (_, value: unknown) =>
        typeof value === 'function' ? 'closure' : value,
      )
      expect(functions).not.toContain('"closure"')
    }
  })

  it('has an id of its own', () => {
    for (const list of [acts, forms, registers, indicators, parameters, reportDefinitions]) {
      const ids = list.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('cites acts and items that exist', () => {
    const cited = [
      ...forms.flatMap(({ source, serves = [] }) => [source, ...serves]),
      ...registers.map(({ source }) => source),
      ...indicators.map(({ source }) => source),
      ...ruleSets.map(({ source }) => source),
      ...reportDefinitions.map(({ measure }) => measure),
      ...parameters.flatMap(({ rows }) => rows.flatMap(({ source }) => source ?? [])),
    ]
    for (const { act, item } of cited) {
      const found = acts.find(({ id }) => id === act)
      expect(found, act).toBeDefined()
      if (item !== undefined) expect(Object.keys(found?.items ?? {})).toContain(item)
    }
  })

  it('never calls a number official without its act', () => {
    for (const { id, rows } of parameters) {
      for (const row of rows) expect(row.provenance === 'act' && row.source === null, id).toBe(false)
    }
  })
})

describe('forms', () => {
  it.each(forms.map((form) => [form.id, form] as const))('%s: cells are distinct and admitted', (_, form) => {
    const cells = cellsOf(form)
    expect(cells.every((cell) => admits(form, cell))).toBe(true)
    expect(new Set(cells.map((cell) => JSON.stringify(cell))).size).toBe(cells.length)
    expect(form.sheet.length).toBeLessThanOrEqual(31)
  })

  it('have sheets that no other has', () => {
    const sheets = [...forms, ...registers].map(({ sheet }) => sheet.toLowerCase())
    expect(sheets.filter((sheet, index) => sheets.indexOf(sheet) < index)).toEqual([])
  })

  it('that a register makes are made by one', () => {
    const made = forms.flatMap(({ id, register }) => (register === undefined ? [] : [`${register} → ${id}`]))
    expect(registers.map(({ id, form }) => `${id} → ${form}`).toSorted()).toEqual(made.toSorted())
  })

  it('admit maths at a level and nothing else at one', () => {
    const ege = forms.find(({ id }) => id === 'ege-results')
    if (!ege) throw new Error('no form')
    const shared = { attempt: 'main', category: 'current' }
    expect(admits(ege, { ...shared, subject: 'math', level: 'single' })).toBe(false)
    expect(admits(ege, { ...shared, subject: 'rus', level: 'profile' })).toBe(false)
    expect(admits(ege, { ...shared, subject: 'math', level: 'profile' })).toBe(true)
  })
})

describe('examples of indicators', () => {
  const cases = indicators.flatMap((indicator) => indicator.examples.map((example) => [indicator, example] as const))

  it('are two or more, one of them without a value', () => {
    for (const { id, examples } of indicators) {
      expect(examples.length, id).toBeGreaterThanOrEqual(2)
      expect(
        examples.some(({ expected }) => 'state' in expected),
        id,
      ).toBe(true)
    }
  })

  it.each(cases.map(([indicator, example]) => [`${indicator.id}: ${example.name}`, indicator, example] as const))(
    '%s',
    (_, indicator, example) => {
      const told = (facts: typeof example.facts, year: Period) =>
        Object.entries(facts).map(([id, cells]) => {
          const { period, appliesTo } = formOf(id)
          return { unit: isOfDistrict(appliesTo) ? 'd' : 'b', form: id, period: alignPeriod(year, period), cells }
        })
      const submissions = [...told(example.facts, YEAR), ...told(example.previous ?? {}, previousPeriod(YEAR))]
      const ofDistrict = referencesOf(indicator.formula).every(({ form }) => formOf(form).appliesTo.kind === 'district')
      const scope = { units: [ofDistrict ? 'd' : 'b'], period: YEAR, ...(example.cell && { cell: example.cell }) }
      const evaluation = evaluate(indicator, scope, contextOf(submissions))
      if ('value' in example.expected)
        expect(evaluation).toMatchObject({ state: 'value', value: example.expected.value })
      else expect(evaluation).toMatchObject(example.expected)
    },
  )
})

describe('the catalogue hangs together', () => {
  it('indicators read fields that exist and are of the kind they say', () => {
    for (const { id, formula, by } of indicators) {
      const [first] = referencesOf(formula)
      for (const dimension of by) expect(Object.keys(formOf(first?.form ?? '').dimensions), id).toContain(dimension)
      for (const { form, field, kind, derived } of referencesOf(formula)) {
        const found = forms.find((candidate) => candidate.id === form)
        // Cells that are short of something are counted, whatever stands in them.
        const own = derived?.op === 'short-of' ? 'count' : found?.fields[field]?.kind
        expect(own, `${id}: ${form}.${field}`).toBe(kind)
      }
    }
  })
})

describe('the demonstration district', () => {
  const district = demonstrationDistrict()
  const units = new UnitTree(district.units)
  const context = catalogueContext({ units, facts: new Facts(district.submissions) })

  it('is the same at every call', () => {
    expect(demonstrationDistrict()).toEqual(district)
    expect(demonstrationDistrict(1).submissions).not.toEqual(district.submissions)
  })

  it('keeps every check of every form', () => {
    for (const { form: id, period, cells } of district.submissions) {
      const form = forms.find((candidate) => candidate.id === id)
      if (!form) throw new Error(id)
      for (const [key, values] of Object.entries(cells)) {
        const position = cellPosition(key)
        expect(admits(form, position), key).toBe(true)
        expect(runChecks(form, position, values, { parameters, day: referenceDay(period) })).toEqual([])
      }
    }
  })

  it('has every kind of school that the pages must live with', () => {
    const last = demonstrationYears.at(-1) ?? YEAR
    expect(units.leavesAt(['zarechnaya'], last)).toHaveLength(3)
    expect(units.appliesAt(teaches('secondary'), 'berezovskaya', last)).toBe(false)
    const silent = demonstrationYears.filter((year) => !context.facts.get('oge-results', 'rodnikovaya', year))
    expect(silent).toHaveLength(1)
    const cohorts = demonstrationYears.map(
      (year) => context.facts.get('gia9-graduates', 'berezovskaya', year)?.cells['']?.['graduates'],
    )
    expect(cohorts.every((n) => typeof n === 'number' && n >= 1 && n <= 4)).toBe(true)
  })
})
