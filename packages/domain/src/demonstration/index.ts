import { forms } from '../forms/catalogue.ts'
import type { DecisionDraft } from '../decisions/decision.ts'
import { countRegister } from '../kernel/count-register.ts'
import { alignPeriod, calendarYear, schoolYear, startYear, type SchoolYear } from '../kernel/period.ts'
import type { RegisterRow } from '../kernel/register.ts'
import type { Submission } from '../kernel/submission.ts'
import { UnitTree, type Unit } from '../kernel/unit.ts'
import { registers } from '../registers/catalogue.ts'
import { grade11, grade9 } from './attestation/cohorts.ts'
import { distinctions } from './attestation/distinctions.ts'
import { pupilsOf } from './contingent/figures.ts'
import { demonstrationDecisions } from './decisions.ts'
import { everyFigure } from './every-figure.ts'
import type { UnitYear } from './figures.ts'
import { chanceOfFail, profiles, type Profile } from './profiles.ts'
import { SeededRandom } from './random.ts'
import { demonstrationUnits, municipality } from './units.ts'

/** First and last school year of the demonstration. */
export const demonstrationYears: readonly SchoolYear[] = [2021, 2022, 2023, 2024, 2025].map(schoolYear)

export interface DemonstrationDistrict {
  readonly municipality: { readonly id: string; readonly title: string }
  readonly units: readonly Unit[]
  readonly submissions: readonly Submission[]
  readonly decisions: readonly DecisionDraft[]
  /** Register id → its rows. */
  readonly rows: Readonly<Record<string, readonly RegisterRow[]>>
}

const tree = new UnitTree(demonstrationUnits)

/** A district of invented schools with five years of invented figures; the same at every call. */
export function demonstrationDistrict(seed = 320): DemonstrationDistrict {
  const exams = examsOf(seed)
  const rows = rowsOf(seed)
  const submissions = [...exams, ...figuresOf(seed, exams), ...countedFrom(rows)]
  return { municipality, units: demonstrationUnits, submissions, decisions: demonstrationDecisions, rows }
}

/** Drawn in one go, one after the other: no figure of another direction moves them. */
function examsOf(seed: number): readonly Submission[] {
  const [random, honours] = [new SeededRandom(seed), new SeededRandom(seed + 2)]
  return demonstrationYears.flatMap((period, year) =>
    profiles.flatMap((profile) => {
      const failing = profile.failing[year] ?? 0
      const drawn = [...grade9(profile, failing, period, random), ...grade11(profile, failing, period, random)]
      const sat = profile.failingInstead?.[year] === undefined ? drawn : drawnApart(seed, profile, year, drawn)
      const reported = [...sat, ...distinctions(profile, period, honours)]
      return isSilent(profile, period) ? [] : reported.filter(({ form }) => !isAwaited(profile, form, period))
    }),
  )
}

/** The same graduates with other results. */
function drawnApart(seed: number, profile: Profile, year: number, drawn: readonly Submission[]): readonly Submission[] {
  const period = demonstrationYears[year]
  if (period === undefined) throw new Error(`no such year: ${year}`)
  const { nine, eleven } = graduatesOf(drawn, profile.unit, period)
  const same: Profile = { ...profile, grade9: [nine, nine], grade11: profile.grade11 && [eleven, eleven] }
  const failing = chanceOfFail(profile, year)
  const random = new SeededRandom(seed + letters(`${profile.unit} ${period}`))
  return [...grade9(same, failing, period, random), ...grade11(same, failing, period, random)]
}

function figuresOf(seed: number, exams: readonly Submission[]): readonly Submission[] {
  const cohorts = new SeededRandom(seed)
  const years = demonstrationYears.map((period) => ({
    period,
    schools: profiles.map((profile) => ({
      profile,
      pupils: pupilsOf(profile, graduatesOf(exams, profile.unit, period), cohorts),
    })),
  }))
  return Object.entries(everyFigure).flatMap(([direction, { ofUnit, ofDistrict }]) => {
    const random = new SeededRandom(seed + letters(direction))
    return years.flatMap(({ period, schools }) => {
      const at = { period, calendar: calendarYear(startYear(period)), random }
      const ofSchools = schools.flatMap(({ profile, pupils }) => {
        const isOrganisation = tree.appliesAt({ kind: 'organisation' }, profile.unit, period)
        const reported = ofUnit?.({ ...at, profile, pupils, isOrganisation }) ?? []
        return isSilent(profile, period) ? [] : reported
      })
      const all = schools.reduce((sum, { pupils }) => sum + countAll(pupils), 0)
      return [...ofSchools, ...(ofDistrict?.({ ...at, unit: tree.root.id, pupils: all }) ?? [])]
    })
  })
}

function rowsOf(seed: number): Readonly<Record<string, readonly RegisterRow[]>> {
  const lists = Object.entries(everyFigure).map(([direction, { rows }]) => {
    const random = new SeededRandom(seed + letters(direction) + 1)
    return rows?.({ unit: tree.root.id, periods: demonstrationYears, random }) ?? {}
  })
  return Object.assign({}, ...lists) as Readonly<Record<string, readonly RegisterRow[]>>
}

function countedFrom(rows: Readonly<Record<string, readonly RegisterRow[]>>): readonly Submission[] {
  return registers.flatMap((register) => {
    const form = forms.find(({ id }) => id === register.form)
    if (!form) throw new Error(`unknown form: ${register.form}`)
    return demonstrationYears.flatMap((year) => {
      const period = alignPeriod(year, form.period)
      return tree
        .reportersAt(form.appliesTo, period)
        .map(({ id }) => countRegister(register, form, rows[register.id] ?? [], { unit: id, period }))
    })
  })
}

function isSilent({ silentYear }: Profile, period: SchoolYear): boolean {
  return silentYear !== undefined && demonstrationYears[silentYear] === period
}

function isAwaited({ awaited }: Profile, form: string, period: SchoolYear): boolean {
  return awaited === form && period === demonstrationYears.at(-1)
}

/** Those who sat the exams; of a silent school nobody knows. */
function graduatesOf(exams: readonly Submission[], unit: string, period: SchoolYear): { nine: number; eleven: number } {
  const of = (form: string): number => {
    const found = exams.find((exam) => exam.form === form && exam.unit === unit && exam.period === period)
    const graduates = found?.cells['']?.['graduates']
    return typeof graduates === 'number' ? graduates : 0
  }
  return { nine: of('gia9-graduates'), eleven: of('gia11-graduates') }
}

function countAll(pupils: UnitYear['pupils']): number {
  return Object.values(pupils).reduce((sum, count) => sum + count, 0)
}

/** A number of its own for each name. */
function letters(name: string): number {
  return [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_003
}
