import { vprOrder2026 } from '../../acts/vpr/vpr-order-2026.ts'
import type { Citation } from '../../kernel/act.ts'
import { schoolYear, type SchoolYear } from '../../kernel/period.ts'
import type { Provenance } from '../../kernel/provenance.ts'

/** The days between which schools write the ВПР. */
export interface VprWindow {
  readonly year: SchoolYear
  readonly from: string
  readonly to: string
  readonly source: Citation | null
  readonly provenance: Provenance
}

/** Only the years that were announced; the earlier ones were not found. */
export const vprWindows: readonly VprWindow[] = [
  { year: schoolYear(2024), from: '2025-04-11', to: '2025-05-16', source: null, provenance: 'press' },
  { year: schoolYear(2025), from: '2026-04-20', to: '2026-05-20', source: vprOrder2026.whole(), provenance: 'press' },
]
