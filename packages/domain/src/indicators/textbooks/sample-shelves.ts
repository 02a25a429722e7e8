import type { CellValues } from '../../kernel/submission.ts'

/** For the examples: ten pupils of grade 5 in September and so many books; two of each subject are on the list no more. */
export function shelves(rus: number, math: number): Readonly<Record<string, CellValues>> {
  const shelf = (held: number): CellValues => ({ need: 10, held, inFederalList: Math.max(0, held - 2) })
  return {
    'grade=5;moment=september;subject=rus': shelf(rus),
    'grade=5;moment=september;subject=math': shelf(math),
  }
}
