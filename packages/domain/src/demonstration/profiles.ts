/** How a school of the demonstration fares: cohort sizes, and the chance that one entry falls below the minimum in a year. */
export interface Profile {
  readonly unit: string
  readonly grade9: readonly [low: number, high: number]
  /** Null where there is no grade 11. */
  readonly grade11: readonly [low: number, high: number] | null
  /** Mean score around which results lie. */
  readonly strength: number
  /** Chance of a fail per school year, first to last. */
  readonly failing: readonly number[]
  /** Index of a school year → another chance; its results are drawn apart, so that no figure of another school moves. */
  readonly failingInstead?: Readonly<Record<number, number>>
  /** Index of a school year that the school has not reported. */
  readonly silentYear?: number
  /** Form that the school has yet to send for the last school year. */
  readonly awaited?: string
}

/** Chance that an entry of the school falls below the minimum in a year, by its index. */
export function chanceOfFail({ failing, failingInstead }: Profile, year: number): number {
  return failingInstead?.[year] ?? failing[year] ?? 0
}

export const profiles: readonly Profile[] = [
  {
    unit: 'zarechnaya-base',
    grade9: [30, 38],
    grade11: [14, 19],
    strength: 66,
    failing: [0.05, 0.04, 0.06, 0.03, 0.03],
  },
  { unit: 'zarechnaya-ozerki', grade9: [8, 12], grade11: [3, 5], strength: 60, failing: [0.08, 0.1, 0.06, 0.08, 0.06] },
  { unit: 'zarechnaya-lipovka', grade9: [5, 8], grade11: null, strength: 57, failing: [0.1, 0.08, 0.1, 0.12, 0.08] },
  // Enters the list of low results in the last year.
  {
    unit: 'polevaya',
    grade9: [12, 17],
    grade11: [6, 9],
    strength: 50,
    failing: [0.1, 0.15, 0.3, 0.5, 0.55],
    failingInstead: { 3: 0.12 },
  },
  // Leaves the list in the last year.
  {
    unit: 'lugovaya',
    grade9: [13, 18],
    grade11: [7, 10],
    strength: 59,
    failing: [0.55, 0.5, 0.35, 0.06, 0.02],
    failingInstead: { 3: 0.5 },
  },
  // Has not reported one of the years.
  {
    unit: 'rodnikovaya',
    grade9: [10, 14],
    grade11: [5, 8],
    strength: 58,
    failing: [0.1, 0.1, 0.08, 0.1, 0.1],
    silentYear: 3,
  },
  // Nine years, one to four in the class; in the last year it cannot be judged.
  {
    unit: 'berezovskaya',
    grade9: [1, 4],
    grade11: null,
    strength: 55,
    failing: [0.1, 0.1, 0.1, 0.1, 0.1],
    awaited: 'oge-results',
  },
]
