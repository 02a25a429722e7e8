import { ogeScaleLetter2023 } from '../../acts/attestation/oge-scale-letter-2023.ts'
import { ogeScaleLetter2026 } from '../../acts/attestation/oge-scale-letter-2026.ts'
import { defineParameter } from '../../kernel/parameter.ts'

/** One step down and no further: the letter does not say that a failed «5» is tested against the bound of «4» again. */
export const ogeLiteracy = defineParameter({
  id: 'oge-literacy',
  title: 'Балл за грамотность (ГК) на ОГЭ по русскому языку, без которого отметка на ступень ниже',
  unit: 'score',
  checked: '2026-11-24',
  rows: [
    {
      from: '2023-01-01',
      to: '2023-12-31',
      for: { mark: '4' },
      value: 4,
      source: ogeScaleLetter2023.whole(),
      provenance: 'press',
    },
    {
      from: '2024-01-01',
      to: '2024-12-31',
      for: { mark: '4' },
      value: 4,
      source: null,
      provenance: 'unverified',
      note: 'письмо этого года не найдено',
    },
    {
      from: '2025-01-01',
      to: '2025-12-31',
      for: { mark: '4' },
      value: 6,
      source: null,
      provenance: 'unverified',
      note: 'письмо этого года не найдено',
    },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      for: { mark: '4' },
      value: 6,
      source: ogeScaleLetter2026.whole(),
      provenance: 'press',
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      for: { mark: '5' },
      value: 6,
      source: ogeScaleLetter2023.whole(),
      provenance: 'press',
    },
    {
      from: '2024-01-01',
      to: '2024-12-31',
      for: { mark: '5' },
      value: 6,
      source: null,
      provenance: 'unverified',
      note: 'письмо этого года не найдено',
    },
    {
      from: '2025-01-01',
      to: '2025-12-31',
      for: { mark: '5' },
      value: 9,
      source: null,
      provenance: 'unverified',
      note: 'письмо этого года не найдено',
    },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      for: { mark: '5' },
      value: 9,
      source: ogeScaleLetter2026.whole(),
      provenance: 'press',
    },
  ],
})
