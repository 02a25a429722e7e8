import { roadmap320 } from '../acts/roadmap-320.ts'
import { sections320 } from '../acts/roadmap-320/sections.ts'
import type { ActSection } from '../acts/roadmap-320/measure.ts'
import { forms } from '../forms/catalogue.ts'
import { indicators } from '../indicators/catalogue.ts'
import type { Citation } from '../kernel/act.ts'
import type { Form } from '../kernel/form.ts'
import { referencesOf } from '../kernel/formula.ts'
import type { Indicator } from '../kernel/indicator.ts'
import type { Register } from '../kernel/register.ts'
import { registers } from '../registers/catalogue.ts'
import { reportDefinitions } from '../reports/catalogue.ts'
import type { ReportDefinition } from '../reports/definition.ts'

/** What carries a measure of the plan out. */
export interface MeasureTrace {
  readonly forms: readonly Form[]
  readonly registers: readonly Register[]
  readonly indicators: readonly Indicator[]
  readonly reports: readonly ReportDefinition[]
}

/** An indicator carries out a measure by its own source or by the form that it reads first: a denominator does not. */
export function traceOfMeasure(number: string): MeasureTrace {
  return {
    forms: forms.filter((form) => measuresOfForm(form).includes(number)),
    registers: registers.filter((register) => measuresOfRegister(register).includes(number)),
    indicators: indicators.filter((indicator) => measuresOfIndicator(indicator).includes(number)),
    reports: reportDefinitions.filter(({ measure }) => measuresIn([measure]).includes(number)),
  }
}

/** Numbers of the measures that a form is gathered for. */
export function measuresOfForm({ source, serves = [] }: Form): readonly string[] {
  return measuresIn([source, ...serves])
}

export function measuresOfRegister({ source, form: id }: Register): readonly string[] {
  const form = forms.find((candidate) => candidate.id === id)
  return [...new Set([...measuresIn([source]), ...(form === undefined ? [] : measuresOfForm(form))])]
}

export function measuresOfIndicator({ source, formula }: Indicator): readonly string[] {
  const first = referencesOf(formula)[0]?.form
  const form = forms.find(({ id }) => id === first)
  return [...new Set([...measuresIn([source]), ...(form === undefined ? [] : measuresOfForm(form))])]
}

/** Number of the section whose measure a form is gathered for; undefined where its ground is another act. */
export function sectionOfForm({ source }: Form): number | undefined {
  const [number] = measuresIn([source])
  return number === undefined ? undefined : sectionOfMeasure(number)?.number
}

/** Indicators that read first of all a form of the section. */
export function indicatorsOfSection(section: number): readonly Indicator[] {
  const own = new Set(forms.filter((form) => sectionOfForm(form) === section).map(({ id }) => id))
  return indicators.filter(({ formula }) => own.has(referencesOf(formula)[0]?.form ?? ''))
}

/** The section of the plan that a measure stands in. */
export function sectionOfMeasure(number: string): ActSection | undefined {
  return sections320.find(({ measures }) => number in measures)
}

function measuresIn(citations: readonly Citation[]): readonly string[] {
  return citations.flatMap(({ act, item }) => (act === roadmap320.id && item !== undefined ? [item] : []))
}
