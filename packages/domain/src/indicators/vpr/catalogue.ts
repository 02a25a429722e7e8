import type { Indicator } from '../../kernel/indicator.ts'
import { vprAttainmentIndex } from './vpr-attainment-index.ts'
import { vprCompletionRate } from './vpr-completion-rate.ts'
import { vprJournalConfirmed } from './vpr-journal-confirmed.ts'
import { vprJournalPairs } from './vpr-journal-pairs.ts'
import { vprJournalLowered } from './vpr-journal-lowered.ts'
import { vprJournalRaised } from './vpr-journal-raised.ts'
import { vprMeanMark } from './vpr-mean-mark.ts'
import { vprParticipation } from './vpr-participation.ts'
import { vprPassRate } from './vpr-pass-rate.ts'
import { vprQualityRate } from './vpr-quality-rate.ts'
import { vprTakers } from './vpr-takers.ts'
import { vprTwos } from './vpr-twos.ts'
import { vprTwosChange } from './vpr-twos-change.ts'

export const vprIndicators: readonly Indicator[] = [
  vprPassRate,
  vprQualityRate,
  vprMeanMark,
  vprAttainmentIndex,
  vprParticipation,
  vprJournalPairs,
  vprJournalLowered,
  vprJournalConfirmed,
  vprJournalRaised,
  vprTwos,
  vprTwosChange,
  vprCompletionRate,
  vprTakers,
]
