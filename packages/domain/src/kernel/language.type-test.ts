/** Misuse of the language does not compile: every line marked below must be an error for the compiler. */
import { egeResults } from '../forms/attestation/ege-results.ts'
import { gia11Graduates } from '../forms/attestation/gia11-graduates.ts'
import { atMost } from './check.ts'
import { partition } from './dimension.ts'
import { count, persons, tally } from './field.ts'
import { defineForm } from './form.ts'
import { mean, quantile, ratio, share, spread, total, weighted } from './formula.ts'
import { defineIndicator } from './indicator.ts'
import { exact } from './exact.ts'
import { teaches } from './unit.ts'

const { takers, belowMinimum, scores } = egeResults.f
const { graduates } = gia11Graduates.f

// Lawful uses compile.
share(belowMinimum, takers)
share(scores.from(81), scores)
ratio(takers, graduates)
mean(scores.where({ subject: 'rus', attempt: ['main', 'retake'] }))

// @ts-expect-error entries are not a share of persons: 286 entries of 120 pupils
share(takers, graduates)
// @ts-expect-error nor the other way round
share(graduates, takers)
// @ts-expect-error a mean of a count
mean(takers)
// @ts-expect-error a median of persons
quantile(graduates, exact(1, 2))
// @ts-expect-error a spread of a count
spread(belowMinimum)
// @ts-expect-error weights go over events
weighted([5, graduates])
// @ts-expect-error an unknown subject
takers.where({ subject: 'astrology' })
// @ts-expect-error an unknown dimension
takers.where({ grade: '9' })
// @ts-expect-error a form without dimensions has nothing to select
graduates.where({ subject: 'rus' })
// @ts-expect-error bins belong to tallies
takers.from(81)
// @ts-expect-error a misspelt field
total(gia11Graduates.f.gradutes)
// @ts-expect-error only the period before is known
takers.in('tomorrow')

const shared = {
  id: 'x',
  title: '',
  short: '',
  source: { act: 'a' },
  provenance: 'act',
  purpose: 'support',
  precision: 1,
  better: 'lower',
  words: '',
  examples: [],
} as const

defineIndicator({ ...shared, unit: 'percent', formula: share(belowMinimum, takers) })
// @ts-expect-error a share is shown in per cent
defineIndicator({ ...shared, unit: 'score', formula: share(belowMinimum, takers) })
// @ts-expect-error a mean score is not per cent
defineIndicator({ ...shared, unit: 'percent', formula: mean(scores) })

const form = {
  id: 'f',
  version: 1,
  title: '',
  sheet: '',
  source: { act: 'a' },
  reporter: 'unit',
  period: 'school-year',
  appliesTo: teaches('basic'),
  procedure: 'p',
  cells: 'complete',
} as const

// @ts-expect-error a check names a field of the form
defineForm({ ...form, fields: { all: count(''), part: count('') }, checks: [atMost('part', 'al')] })
defineForm({
  ...form,
  dimensions: { stage: partition('', { first: { title: '' } }) },
  // @ts-expect-error a combination names values of the dimensions
  combinations: [{ stage: ['second'] }],
  fields: { all: count('') },
  checks: [],
})
// @ts-expect-error persons are attributed to one of three
persons('', { attributed: 'twice' })
// @ts-expect-error a tally says between which bins it runs
tally('', {})
