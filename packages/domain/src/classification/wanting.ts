import type { Evaluation } from '../kernel/evaluation.ts'
import { exact } from '../kernel/exact.ts'
import type { Verdict } from '../kernel/evidence.ts'
import type { Finding } from './classify.ts'
import { nameOfMeasure } from './explain.ts'
import { comparedIn, nameOf, verdictWith, withValue } from './hypothesis.ts'

/** A figure that is missing, and what it alone would settle. */
export interface Wanting {
  readonly evaluation: Evaluation
  /** The verdict if the share were whole, and if it were none. */
  readonly highest: Verdict
  readonly lowest: Verdict
}

/** Figures without which there is no verdict. Empty where there is one. */
export function wantingFor(finding: Finding): readonly Wanting[] {
  if (finding.verdict !== 'unknown') return []
  return comparedIn(finding)
    .filter(({ state }) => state === 'missing' || state === 'partial')
    .map((evaluation) => {
      const withOnly = (value: number): Verdict =>
        verdictWith(finding, (each) => (nameOf(each) === nameOf(evaluation) ? withValue(each, exact(value)) : each))
      return { evaluation, highest: withOnly(1), lowest: withOnly(0) }
    })
}

/** «ОГЭ 2026, математика: сведений достаточно, чтобы решить» in the cases that can be. */
export function wantingInWords({ evaluation, highest, lowest }: Wanting): string {
  const name = nameOfMeasure(evaluation)
  if (highest === 'unknown' && lowest === 'unknown') return `${name} — вместе с другими сведениями`
  if (highest !== 'unknown' && lowest !== 'unknown') return `${name} — этих сведений достаточно, чтобы решить`
  const settling = highest === 'unknown' ? 'ниже порога' : 'не ниже порога'
  const verdict = (highest === 'unknown' ? lowest : highest) === 'met' ? 'основания есть' : 'оснований нет'
  return `${name} — если доля ${settling}, ${verdict}; иначе нужны и другие сведения`
}
