import { describe, expect, it } from 'vitest'
import { previousPeriod } from '../kernel/period.ts'
import type { Submission } from '../kernel/submission.ts'
import { contextOf, oge, YEAR } from '../testing/small-district.ts'
import { ruleSetKey, ruleSets } from './catalogue.ts'
import { classify, type Finding } from './classify.ts'
import { changesInWords, counterfactualOf } from './counterfactual.ts'
import { onePupilTurns } from './one-pupil.ts'
import { parameters } from '../parameters/catalogue.ts'
import { lowResultsShare } from '../parameters/low-results-share.ts'
import { federalShnor2025 } from './rule-sets/federal-shnor-2025.ts'
import { sampurMunicipal2022 } from './rule-sets/sampur-municipal-2022.ts'
import { wantingFor, wantingInWords } from './wanting.ts'

const before = previousPeriod(YEAR)

/** Entries of the nine-year school: below the minimum, of so many. */
type Sat = readonly [below: number, takers: number]

function exams(rus: Sat | null, math: Sat | null, period = YEAR): Submission {
  const cell = ([below, takers]: Sat) => ({
    takers,
    notAssessed: 0,
    belowMinimum: below,
    marks: { 2: below, 3: takers - below },
  })
  const report = oge(
    'n',
    [...(rus ? ([['rus', cell(rus)]] as const) : []), ...(math ? ([['math', cell(math)]] as const) : [])],
    period,
  )
  return rus && math ? report : { ...report, partial: true }
}

const calmWorks: readonly Submission[] = [YEAR, before].map((period) => ({
  unit: 'n',
  form: 'vpr-results',
  period,
  cells: { 'grade=5;subject=rus': { takers: 8, marks: { 2: 1, 3: 7 } } },
}))

/** The school stands on it, so that what it adds to the other grounds is tried too. */
const inAdverseConditions = {
  list: 'adverse-conditions',
  period: YEAR,
  units: ['n'],
  source: { act: 'sampur-2022-320' },
}

function findingOf(submissions: readonly Submission[], flag = 'low-results', ruleSet = federalShnor2025): Finding {
  return classify(ruleSet, flag, 'n', YEAR, contextOf([...submissions, ...calmWorks], { lists: [inAdverseConditions] }))
}

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, index) => index)
const [RUS, MATH] = [5, 4]

/** Every result that the school can have in two years, with its verdict: what brute force looks things up in. */
function everyVerdict(ruleSet: (typeof ruleSets)[number], flag: string) {
  const found = new Map<string, Finding>()
  for (const rus of upTo(RUS))
    for (const math of upTo(MATH))
      for (const rusBefore of [0, 2])
        for (const mathBefore of [0, 2]) {
          const submissions = [exams([rus, RUS], [math, MATH]), exams([rusBefore, RUS], [mathBefore, MATH], before)]
          found.set(`${rus} ${math} ${rusBefore} ${mathBefore}`, findingOf(submissions, flag, ruleSet))
        }
  return found
}

const everyFlag = ruleSets
  .flatMap((ruleSet) => ruleSet.flags.map(({ id }) => [ruleSetKey(ruleSet), id, ruleSet] as const))
  .filter(([, id]) => ['low-results', 'risk-zone'].includes(id))

describe('the counterfactual', () => {
  it.each(everyFlag)(
    'of %s, %s is the smallest change that turns the verdict, whatever the results',
    (_, flag, ruleSet) => {
      const every = everyVerdict(ruleSet, flag)
      const costs = new Set<number | null>()
      for (const [key, finding] of every) {
        const [rus = 0, math = 0, ...past] = key.split(' ').map(Number)
        const contrary = finding.verdict === 'met' ? 'not-met' : 'met'
        const turning = upTo(RUS).flatMap((r) =>
          upTo(MATH)
            .filter((m) => every.get([r, m, ...past].join(' '))?.verdict === contrary)
            .map((m) => Math.abs(r - rus) + Math.abs(m - math)),
        )
        const found = counterfactualOf(finding)
        expect(found?.entries ?? null, key).toBe(turning.length === 0 ? null : Math.min(...turning))
        costs.add(found?.entries ?? null)
      }
      expect(costs.size).toBeGreaterThan(2)
    },
  )

  it('says which results, and by how many', () => {
    const finding = findingOf([exams([3, 10], [3, 10]), exams([0, 10], [0, 10], before)])
    const found = counterfactualOf(finding)
    expect(found && changesInWords(found)).toEqual([
      'ОГЭ 2026, математика — 2 из 10 вместо 3 (на 1\u00a0участника меньше)',
    ])
  })

  it('is none where nothing was decided', () => {
    expect(counterfactualOf(findingOf([]))).toBeNull()
  })
})

describe('one pupil', () => {
  it.each(everyFlag)('turns a verdict of %s, %s exactly when brute force finds one who does', (_, flag, ruleSet) => {
    const turns = new Set<boolean>()
    for (const rus of upTo(3))
      for (const math of upTo(3)) {
        const past = exams([0, 4], [2, 4], before)
        const verdictOf = (r: Sat, m: Sat) => findingOf([exams(r, m), past], flag, ruleSet).verdict
        const finding = findingOf([exams([rus, 4], [math, 3]), past], flag, ruleSet)
        const ways = (below: number, takers: number): readonly Sat[] =>
          (
            [
              [below, takers],
              [below - 1, takers],
              [below + 1, takers],
              [below, takers - 1],
              [below - 1, takers - 1],
            ] as const
          ).filter(([some, all]) => some >= 0 && some <= all)
        const brute = ways(rus, 4).some((r) => ways(math, 3).some((m) => verdictOf(r, m) !== finding.verdict))
        expect(onePupilTurns(finding), `${rus} ${math}`).toBe(brute)
        turns.add(brute)
      }
    expect(turns.size).toBe(2)
  })
})

describe('what is wanting', () => {
  it('is every figure without which nothing is decided, with what it would settle', () => {
    const finding = findingOf([exams([3, 10], null), exams([0, 10], [0, 10], before)])
    expect(finding.verdict).toBe('unknown')
    expect(wantingFor(finding).map(wantingInWords)).toEqual([
      'ОГЭ 2026, математика — этих сведений достаточно, чтобы решить',
    ])
  })

  it('names the border that decides where a figure is compared with several', () => {
    const past = exams([0, 10], null, before)
    const finding = findingOf([exams([2, 10], null), past], 'risk-zone', sampurMunicipal2022)
    expect(finding.verdict).toBe('unknown')
    expect(wantingFor(finding).map(wantingInWords)).toContain(
      'ОГЭ 2026, математика — если от 20\u00a0% до 30\u00a0%, не включая, основания есть; иначе нужны и другие сведения',
    )
    const low = findingOf([exams([3, 10], null), exams([0, 10], [0, 10], before)], 'risk-zone', sampurMunicipal2022)
    expect(wantingFor(low).map(wantingInWords)).toContain(
      'ОГЭ 2026, математика — этих сведений достаточно, чтобы решить',
    )
  })

  it('says what each figure settles exactly as the rules would', () => {
    for (const [, flag, ruleSet] of everyFlag)
      for (const rus of upTo(4)) {
        const past = exams([0, 10], [0, 10], before)
        const finding = findingOf([exams([rus, 10], null), past], flag, ruleSet)
        const figure = wantingFor(finding).find(
          (each) =>
            each.kind === 'figure' && each.evaluation.period === YEAR && each.evaluation.cell?.['subject'] === 'math',
        )
        if (figure?.kind !== 'figure') continue
        for (const math of upTo(10)) {
          const told = figure.outcomes.find(
            ({ from, below }) => (from === null || math * 10 >= from) && (below === null || math * 10 < below),
          )
          const now = findingOf([exams([rus, 10], [math, 10]), past], flag, ruleSet).verdict
          if (told?.verdict !== 'unknown') expect(told?.verdict, `${flag} ${rus} ${math}`).toBe(now)
        }
      }
  })

  it('names numbers that nobody has set', () => {
    const unset = { ...lowResultsShare, rows: [] }
    const context = contextOf([exams([3, 10], [3, 10])], {
      parameters: parameters.map((each) => (each.id === unset.id ? unset : each)),
    })
    expect(wantingFor(classify(federalShnor2025, 'low-results', 'n', YEAR, context)).map(wantingInWords)).toContain(
      `порог «${unset.title}» не задан — задайте его решением района`,
    )
  })

  it('does not promise what one figure cannot settle', () => {
    const finding = findingOf([exams([3, 10], null), exams(null, [0, 10], before)])
    expect(wantingFor(finding).map(wantingInWords)).toEqual([
      'ОГЭ 2026, математика — если 30\u00a0% и больше, основания есть; иначе нужны и другие сведения',
      'ОГЭ 2025, русский язык — если 30\u00a0% и больше, основания есть; иначе нужны и другие сведения',
    ])
    expect(wantingFor(findingOf([exams([0, 10], [0, 10]), exams([0, 10], [0, 10], before)]))).toEqual([])
  })
})
