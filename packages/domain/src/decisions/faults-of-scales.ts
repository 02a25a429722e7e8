import { faultsOfBands, type Band } from '../kernel/bands.ts'
import { exact } from '../kernel/exact.ts'
import { rowOn } from '../kernel/parameter.ts'
import { printDay } from '../kernel/russian.ts'
import { withOwnRows } from './apply-decisions.ts'
import type { Decision, DecisionDraft } from './decision.ts'
import { limitsOf } from './threshold-limits.ts'
import { thresholdScales, type ThresholdScale } from './threshold-scales.ts'

/** On which days the numbers would no longer part their scale: two bands would claim a value, or none would. Words, with the remedy. */
export function faultsOfScales(decisions: readonly (Decision | DecisionDraft)[]): readonly string[] {
  return thresholdScales.flatMap((scale) => faultsOfScale(scale, decisions))
}

function faultsOfScale(
  { lowest, cuts: declared }: ThresholdScale,
  decisions: readonly (Decision | DecisionDraft)[],
): readonly string[] {
  const cuts = declared.map(({ parameter, band }) => ({ parameter: withOwnRows(parameter, decisions), band }))
  const days = new Set(cuts.flatMap(({ parameter }) => parameter.rows.map(({ from }) => from)))
  const [first] = declared
  if (!first) return []
  const { least, most } = limitsOf(first.parameter.unit)
  return [...days].toSorted().flatMap((day) => {
    const set = cuts.flatMap(({ parameter, band }) => {
      const value = rowOn(parameter, day)?.value
      return typeof value === 'number' ? [{ value, band }] : []
    })
    const bands = [{ value: least, band: lowest }, ...set].map(({ value, band }, index): Band => ({
      id: String(index),
      title: band,
      from: exact(value),
      fromInclusive: true,
      to: exact(set[index]?.value ?? most),
      toInclusive: index === set.length,
    }))
    const whole = { from: exact(least), fromInclusive: true, to: exact(most), toInclusive: true }
    return faultsOfBands(bands, whole).map(({ words }) => `С ${printDay(day)} пороги не согласуются. ${words}`)
  })
}
