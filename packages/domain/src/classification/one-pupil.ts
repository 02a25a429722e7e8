import type { Evaluation } from '../kernel/evaluation.ts'
import type { Finding } from './classify.ts'
import { comparedAs, nameOf, openShares, verdictWith, withShare, type OpenShare } from './hypothesis.ts'

/**
 * Whether one pupil turns the verdict: with other results in any of the procedures of one form, which he may have sat together, or by
 * not having sat them.
 */
export function onePupilTurns(finding: Finding): boolean {
  if (finding.computed !== 'met' && finding.computed !== 'not-met') return false
  const shares = openShares(finding)
  const forms = [...new Set(shares.map(formOf))]
  return forms.some((form) =>
    combinations(
      finding,
      shares.filter((share) => formOf(share) === form),
    ).some((instead) => {
      const by = new Map(instead.map((evaluation) => [nameOf(evaluation), evaluation]))
      const turned = verdictWith(finding, (evaluation) => by.get(nameOf(evaluation)) ?? evaluation)
      return turned !== finding.computed
    }),
  )
}

function formOf({ evaluation }: OpenShare): string | undefined {
  return evaluation.parts[0]?.form
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
