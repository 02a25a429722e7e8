import type { Protocol } from '../kernel/protocol.ts'
import { egeAppeals } from './ege-appeals.ts'
import { egeProtocol } from './ege-protocol.ts'
import { egeRegional } from './ege-regional.ts'
import { ogeAppeals } from './oge-appeals.ts'
import { ogeProtocol } from './oge-protocol.ts'
import { gia11Participants, gia9Participants } from './participants.ts'
import { vprIndividual } from './vpr-individual.ts'
import { vprMarksComparison } from './vpr-marks-comparison.ts'
import { vprMarksStatistics } from './vpr-marks-statistics.ts'

/** Every table of another body that the system knows by its headings. */
export const protocols: readonly Protocol[] = [
  egeProtocol,
  egeAppeals,
  egeRegional,
  ogeProtocol,
  ogeAppeals,
  gia9Participants,
  gia11Participants,
  vprIndividual,
  vprMarksStatistics,
  vprMarksComparison,
]
