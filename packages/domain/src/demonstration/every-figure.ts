import { attestationFigures } from './attestation/figures.ts'
import { careerFigures } from './career/figures.ts'
import { contingentFigures } from './contingent/figures.ts'
import type { Figures } from './figures.ts'
import { headsFigures } from './heads/figures.ts'
import { lowResultsFigures } from './low-results/figures.ts'
import { proceduresFigures } from './procedures/figures.ts'
import { staffFigures } from './staff/figures.ts'
import { talentsFigures } from './talents/figures.ts'
import { textbooksFigures } from './textbooks/figures.ts'
import { upbringingFigures } from './upbringing/figures.ts'

/** What the directions invent, by the name that seeds them. */
export const everyFigure: Readonly<Record<string, Figures>> = {
  attestation: attestationFigures,
  contingent: contingentFigures,
  staff: staffFigures,
  textbooks: textbooksFigures,
  procedures: proceduresFigures,
  'low-results': lowResultsFigures,
  talents: talentsFigures,
  career: careerFigures,
  heads: headsFigures,
  upbringing: upbringingFigures,
}
