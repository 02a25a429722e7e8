import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { DistrictYear } from '../figures.ts'

/** Of the region: subject, level, how many sit it, mean score in tenths. */
const EGE = [
  ['rus', 'single', 3800, 632],
  ['math', 'profile', 1900, 588],
  ['math', 'base', 1900, null],
  ['social', 'single', 1500, 561],
  ['physics', 'single', 640, 602],
  ['history', 'single', 520, 554],
  ['informatics', 'single', 610, 570],
  ['biology', 'single', 590, 538],
] as const

/** Mean mark in hundredths. */
const OGE = [
  ['rus', 8900, 388],
  ['math', 8900, 354],
  ['social', 5100, 352],
  ['geography', 4300, 367],
  ['informatics', 4100, 362],
  ['biology', 2200, 358],
] as const

/** Invented figures of an invented region, as if it had published them. */
export function regionResults({ unit, period, random }: DistrictYear): readonly Submission[] {
  const counts = (takers: number): CellValues => {
    const all = takers + random.between(-99, 99)
    const borderTakers = 12 + (all % 19)
    return {
      takers: all,
      belowMinimum: random.between(Math.floor(all / 60), Math.floor(all / 20)),
      ranked: 38 + (all % 9),
      borderTakers,
      borderBelow: Math.floor(borderTakers / 5),
    }
  }
  const ege = EGE.map(([subject, level, takers, mean]): [string, CellValues] => [
    cellKey({ subject, level }),
    { ...counts(takers), ...(mean !== null && { meanScore: mean + random.between(-20, 20) }) },
  ])
  const oge = OGE.map(([subject, takers, mean]): [string, CellValues] => [
    cellKey({ subject }),
    { ...counts(takers), meanMark: mean + random.between(-8, 8) },
  ])
  return [
    { unit, form: 'region-ege-results', period, cells: Object.fromEntries(ege) },
    { unit, form: 'region-oge-results', period, cells: Object.fromEntries(oge) },
  ]
}
