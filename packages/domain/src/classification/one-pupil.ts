import type { Evaluation } from '../kernel/evaluation.ts'
import type { Finding } from './classify.ts'
import { comparedAs, nameOf, openShares, verdictWith, withShare, type OpenShare } from './hypothesis.ts'

/**
 * Whether one pupil turns the verdict: with other results in any of the procedures that he may have sat together, or by
 * not having sat them.
 */
export function onePupilTurns(finding: Finding): boolean {
  if (finding.computed !== 'met' && finding.computed !== 'not-met') return false
  const shares = openShares(finding)
  const sittings = [...new Set(shares.map(sittingOf))]
  return sittings.some((sitting) =>
    combinations(
      finding,
      shares.filter((share) => sittingOf(share) === sitting),
    ).some((instead) => {
      const by = new Map(instead.map((evaluation) => [nameOf(evaluation), evaluation]))
      const turned = verdictWith(finding, (evaluation) => by.get(nameOf(evaluation)) ?? evaluation)
      return turned !== finding.computed
    }),
  )
}

/** What one pupil may have sat: the procedures of a form, and of one grade where they are told apart by grades. */
function sittingOf({ evaluation: { parts, cell } }: OpenShare): string {
  return `${parts[0]?.form ?? ''}|${cell?.['grade'] ?? ''}`
}

/** Every way in which the results of one pupil may be thought otherwise, as far as the rules see a difference. */
function combinations(finding: Finding, shares: readonly OpenShare[]): readonly (readonly Evaluation[])[] {
  return shares.reduce<readonly (readonly Evaluation[])[]>(
    (found, share) => {
      const ways = new Map(otherwise(share).map((each) => [comparedAs(finding, each), each]))
      return found.flatMap((before) => [...ways.values()].map((each) => [...before, each]))
    },
    [[]],
  )
}

function otherwise(share: OpenShare): readonly Evaluation[] {
  const { part, whole } = share
  const counts = [
    [part, whole],
    [part - 1, whole],
    [part + 1, whole],
    [part, whole - 1],
    [part - 1, whole - 1],
  ] as const
  return counts.filter(([some, all]) => some >= 0 && some <= all).map(([some, all]) => withShare(share, some, all))
}
