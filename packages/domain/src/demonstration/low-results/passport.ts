import type { Submission } from '../../kernel/submission.ts'
import type { UnitYear } from '../figures.ts'

/** The social passport of a school: its pupils, and apart from them the families. Weak schools stand in poorer villages. */
export function passport({ profile, period, random }: UnitYear, pupils: number): readonly Submission[] {
  const hardship = 70 - profile.strength
  const part = (percent: number, of = pupils): number =>
    Math.min(of, Math.floor((of * (percent + random.between(0, 4))) / 100))
  const guardianship = part(2)
  const families = Math.ceil(pupils * 0.7)
  const ofPupils = {
    lowIncome: part(12 + hardship),
    large: part(20),
    singleParent: part(14 + Math.floor(hardship / 2)),
    guardianship,
    foster: random.between(0, guardianship),
    atRisk: part(Math.floor(hardship / 6)),
    registered: part(Math.floor(hardship / 8)),
    nonNative: part(2),
    parentsHigher: part(30 - hardship),
    transported: part(profile.unit === 'zarechnaya-base' ? 25 : 5),
  }
  const ofFamilies = {
    families,
    large: part(14, families),
    lowIncome: part(10 + hardship, families),
    singleParent: part(15, families),
    guardians: part(1, families),
    atRisk: part(Math.floor(hardship / 8), families),
  }
  const filed = { unit: profile.unit, period }
  return [
    { ...filed, form: 'social-passport', cells: { '': ofPupils } },
    { ...filed, form: 'social-passport-families', cells: { '': ofFamilies } },
  ]
}
