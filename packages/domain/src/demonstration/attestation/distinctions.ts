import type { Period } from '../../kernel/period.ts'
import type { CellValues, Submission } from '../../kernel/submission.ts'
import type { Profile } from '../profiles.ts'
import type { SeededRandom } from '../random.ts'

/** Who of a unit was put forward for a certificate with distinction or a medal in one year, and who has confirmed it. */
export function distinctions(profile: Profile, period: Period, random: SeededRandom): readonly Submission[] {
  const upTo = (most: number): number => random.between(0, most)
  const submission = (form: string, values: CellValues): Submission => ({
    unit: profile.unit,
    form,
    period,
    cells: { '': values },
  })
  const putForward = upTo(Math.ceil(profile.grade9[0] / 8))
  const nine = submission('gia9-distinction', { putForward, confirmed: upTo(putForward) })
  if (!profile.grade11) return [nine]
  const putForwardFirst = upTo(Math.ceil(profile.grade11[0] / 6))
  const putForwardSecond = upTo(Math.ceil(profile.grade11[0] / 8))
  const confirmedFirst = upTo(putForwardFirst)
  const confirmedSecond = upTo(putForwardSecond)
  const notConfirmed = putForwardFirst + putForwardSecond - confirmedFirst - confirmedSecond
  const medals = {
    putForward: putForwardFirst + putForwardSecond,
    putForwardFirst,
    putForwardSecond,
    confirmed: confirmedFirst + confirmedSecond,
    confirmedFirst,
    confirmedSecond,
    notConfirmed,
  }
  return [nine, submission('gia11-distinction', medals)]
}
