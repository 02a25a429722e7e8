import type { Indicator } from '../../kernel/indicator.ts'
import { textbookCoverage } from './textbook-coverage.ts'
import { textbookFpuShare } from './textbook-fpu-share.ts'
import { textbookGaps } from './textbook-gaps.ts'
import { textbookSetsListed } from './textbook-sets-listed.ts'

export const textbooksIndicators: readonly Indicator[] = [
  textbookCoverage,
  textbookFpuShare,
  textbookGaps,
  textbookSetsListed,
]
