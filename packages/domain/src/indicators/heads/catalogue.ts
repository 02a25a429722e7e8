import type { Indicator } from '../../kernel/indicator.ts'
import { headAttestPlan } from './head-attest-plan.ts'
import { headAttested } from './head-attested.ts'
import { headGroupsHigh } from './head-groups-high.ts'
import { headGroupsLow } from './head-groups-low.ts'
import { headGroupsMiddle } from './head-groups-middle.ts'
import { headPk } from './head-pk.ts'
import { headScore } from './head-score.ts'
import { headScoreShare } from './head-score-share.ts'
import { reserveCoverage } from './reserve-coverage.ts'
import { reserveSize } from './reserve-size.ts'
import { reserveUsed } from './reserve-used.ts'

export const headsIndicators: readonly Indicator[] = [
  headScore,
  headScoreShare,
  headGroupsHigh,
  headGroupsMiddle,
  headGroupsLow,
  headAttested,
  headAttestPlan,
  reserveSize,
  reserveCoverage,
  reserveUsed,
  headPk,
]
