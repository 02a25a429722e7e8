import { describe, expect, it } from 'vitest'
import { federalShnor2025 } from '../classification/rule-sets/federal-shnor-2025.ts'
import { regionalRank2022 } from '../classification/rule-sets/regional-rank-2022.ts'
import { sampurMunicipal2022 } from '../classification/rule-sets/sampur-municipal-2022.ts'
import { contingent } from '../forms/contingent/contingent.ts'
import { egeResults } from '../forms/attestation/ege-results.ts'
import { sections320 } from '../acts/roadmap-320/sections.ts'
import { indicators } from '../indicators/catalogue.ts'
import { egeBelowMinimum } from '../indicators/attestation/ege-below-minimum.ts'
import { lowResultsShare } from '../parameters/low-results-share.ts'
import { yearlyChange } from '../parameters/yearly-change.ts'
import {
  indicatorsOfSection,
  measuresOfForm,
  sectionOfForm,
  sectionOfMeasure,
  traceOfMeasure,
} from './trace-of-measure.ts'
import { usersOf } from './users-of.ts'

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

describe('who makes use of what', () => {
  it('is found in formulas, conditions, checks and reports', () => {
    expect(usersOf(egeResults.id).indicators).toContain(egeBelowMinimum)
    expect(usersOf(egeBelowMinimum.id).ruleSets).toEqual(
      expect.arrayContaining([federalShnor2025, sampurMunicipal2022]),
    )
    expect(usersOf(egeBelowMinimum.id).ruleSets).not.toContain(regionalRank2022)
    expect(usersOf(lowResultsShare.id).ruleSets).toContain(federalShnor2025)
    expect(usersOf(yearlyChange.id).forms).toContain(contingent)
    expect(usersOf(federalShnor2025.id).reports.map(({ id }) => id)).toContain('measure-1-11')
    expect(usersOf('no-such')).toEqual({ forms: [], indicators: [], ruleSets: [], reports: [] })
  })
})

describe('what carries a measure out', () => {
  it('are the forms gathered for it, what reads them first and its document', () => {
    const trace = traceOfMeasure('1.11')
    expect(trace.reports.map(({ id }) => id)).toEqual(['measure-1-11'])
    expect(trace.indicators.map(({ id }) => id)).toContain('ege-mean-score')
    expect(traceOfMeasure('3.1').forms).toContain(contingent)
    expect(measuresOfForm(contingent)).toContain('3.1')
  })

  it('stands in a section of the plan', () => {
    expect(sectionOfMeasure('10.3')?.number).toBe(10)
    expect(sectionOfMeasure('99.1')).toBeUndefined()
    expect(sectionOfForm(contingent)).toBe(3)
    expect(sectionOfForm({ ...contingent, source: { act: 'another' } })).toBeUndefined()
  })

  it('leave no indicator without a section', () => {
    const inSections = sections320.flatMap(({ number }) => indicatorsOfSection(number))
    expect(inSections.toSorted(byId)).toEqual(indicators.toSorted(byId))
  })
})
