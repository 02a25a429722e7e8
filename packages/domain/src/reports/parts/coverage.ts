import { alignPeriod } from '../../kernel/period.ts'
import { countOf, listInWords } from '../../kernel/russian.ts'
import type { Unit } from '../../kernel/unit.ts'
import type { Composition } from '../composition.ts'
import type { Block } from '../report.ts'
import { forYear } from '../sentences.ts'

export interface FormCoverage {
  readonly form: string
  readonly expected: readonly Unit[]
  readonly missing: readonly Unit[]
}

/** Leaf units that the form concerns in the period, and those of them that have sent nothing. */
export function coverageOf(composition: Composition, formId: string): FormCoverage {
  const form = composition.form(formId)
  const { units, facts } = composition.context
  const period = alignPeriod(composition.period, form.period)
  const expected = units.reportersAt(form.appliesTo, period)
  return {
    form: formId,
    expected,
    missing: expected.filter((leaf) => !facts.get(formId, leaf.id, period)),
  }
}

export function coverage(composition: Composition, forms: readonly string[]): readonly Block[] {
  return forms.map((formId) => {
    const { expected, missing } = coverageOf(composition, formId)
    const title = `«${composition.form(formId).title}» ${forYear(composition.period)}`
    return { kind: 'paragraph', text: sentence(title, expected.length, missing) }
  })
}

function sentence(title: string, expected: number, missing: readonly Unit[]): string {
  const organisations = countOf(expected, ['организации', 'организаций', 'организаций'])
  if (expected === 0) return `Сведения ${title} никто не представляет: в районе нет таких классов.`
  if (missing.length === 0) return `Сведения ${title} представлены полностью: данные от ${organisations}.`
  const names = listInWords(missing.map(({ short }) => short))
  if (missing.length === expected) return `Сведений ${title} нет ни от одной из ${organisations}: ${names}.`
  return `Сведения ${title} представлены не полностью: данные ${expected - missing.length} из ${organisations}. Нет сведений: ${names}. Итоги по району посчитаны без них и отмечены в таблицах.`
}
