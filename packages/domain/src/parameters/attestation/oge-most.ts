import { ogeScaleLetter2023 } from '../../acts/attestation/oge-scale-letter-2023.ts'
import { ogeScaleLetter2026 } from '../../acts/attestation/oge-scale-letter-2026.ts'
import { defineParameter } from '../../kernel/parameter.ts'

/** Only years and subjects whose letter was read. */
export const ogeMost = defineParameter({
  id: 'oge-most',
  title: 'Наибольший первичный балл ОГЭ',
  unit: 'score',
  checked: '2026-11-24',
  rows: [
    {
      from: '2023-01-01',
      to: '2023-12-31',
      for: { subject: 'rus' },
      value: 33,
      source: ogeScaleLetter2023.whole(),
      provenance: 'press',
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      for: { subject: 'math' },
      value: 31,
      source: ogeScaleLetter2023.whole(),
      provenance: 'press',
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      for: { subject: 'physics' },
      value: 45,
      source: ogeScaleLetter2023.whole(),
      provenance: 'press',
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      for: { subject: 'history' },
      value: 37,
      source: ogeScaleLetter2023.whole(),
      provenance: 'press',
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      for: { subject: 'informatics' },
      value: 19,
      source: ogeScaleLetter2023.whole(),
      provenance: 'press',
    },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      for: { subject: 'rus' },
      value: 37,
      source: ogeScaleLetter2026.whole(),
      provenance: 'press',
    },
    {
      from: '2026-01-01',
      to: '2026-12-31',
      for: { subject: 'math' },
      value: 31,
      source: ogeScaleLetter2026.whole(),
      provenance: 'press',
    },
  ],
})
