import type { Indicator } from '../../kernel/indicator.ts'
import { controlBreaches } from './control-breaches.ts'
import { controlBreachesByKind } from './control-breaches-by-kind.ts'
import { controlVisits } from './control-visits.ts'
import { giaPrepChecklist } from './gia-prep-checklist.ts'
import { giaPrepFixed } from './gia-prep-fixed.ts'
import { giaPrepStudied } from './gia-prep-studied.ts'
import { mockCoverage } from './mock-coverage.ts'
import { observerCoverage } from './observer-coverage.ts'
import { observerRemarks } from './observer-remarks.ts'
import { schedulePublished } from './schedule-published.ts'

export const proceduresIndicators: readonly Indicator[] = [
  observerCoverage,
  observerRemarks,
  giaPrepStudied,
  giaPrepChecklist,
  giaPrepFixed,
  mockCoverage,
  controlVisits,
  controlBreaches,
  controlBreachesByKind,
  schedulePublished,
]
