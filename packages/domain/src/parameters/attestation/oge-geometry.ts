import { ogeScaleLetter2023 } from '../../acts/attestation/oge-scale-letter-2023.ts'
import { ogeScaleLetter2026 } from '../../acts/attestation/oge-scale-letter-2026.ts'
import { defineParameter } from '../../kernel/parameter.ts'

export const ogeGeometry = defineParameter({
  id: 'oge-geometry',
  title: 'Балл за геометрию на ОГЭ по математике, без которого отметка «2»',
  unit: 'score',
  checked: '2026-11-24',
  rows: [
    { from: '2023-01-01', to: '2023-12-31', value: 2, source: ogeScaleLetter2023.whole(), provenance: 'press' },
    {
      from: '2024-01-01',
      to: '2024-12-31',
      value: 2,
      source: null,
      provenance: 'unverified',
      note: 'письмо этого года не найдено',
    },
    {
      from: '2025-01-01',
      to: '2025-12-31',
      value: 2,
      source: null,
      provenance: 'unverified',
      note: 'письмо этого года не найдено',
    },
    { from: '2026-01-01', to: '2026-12-31', value: 2, source: ogeScaleLetter2026.whole(), provenance: 'press' },
  ],
})
