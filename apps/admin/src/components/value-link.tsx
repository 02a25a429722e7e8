import { printEvaluation, printWithParts, type Evaluation } from '@msoko/domain'
import { indicatorOf } from '../catalogue/declarations.ts'
import { ReasonLink } from './reason-link.tsx'

interface ValueLinkProps {
  readonly evaluation: Evaluation
  /** «33,3 % (4 из 12)» instead of the value alone. */
  readonly parts?: boolean
}

/** A value, or a state in words, that opens its reason: what it was made of, who has not reported, why it does not apply. */
export function ValueLink({ evaluation, parts = false }: ValueLinkProps) {
  const indicator = indicatorOf(evaluation.indicator)
  return (
    <ReasonLink evaluation={evaluation} alone>
      {parts ? printWithParts(evaluation, indicator) : printEvaluation(evaluation, indicator)}
    </ReasonLink>
  )
}
