import { ogeScaleLetter2023 } from '../../acts/attestation/oge-scale-letter-2023.ts'
import { ogeScaleLetter2026 } from '../../acts/attestation/oge-scale-letter-2026.ts'
import type { Citation } from '../../kernel/act.ts'
import { defineParameter, type ParameterRow } from '../../kernel/parameter.ts'
import type { Provenance } from '../../kernel/provenance.ts'

type Scale = Readonly<Record<string, readonly number[]>>

interface Year {
  readonly year: number
  readonly provenance: Provenance
  readonly source: Citation | null
  readonly note: string
  /** Subject → first primary score of the marks «3», «4», «5»; those that are not known are absent. */
  readonly scale: Scale
}

/** Of the letters of 2024 and 2025 only the compulsory subjects are known, and not from the letters themselves. */
const NO_LETTER = 'письмо этого года не найдено'

const YEARS: readonly Year[] = [
  {
    year: 2022,
    provenance: 'press',
    source: null,
    note: 'по публикации шкалы 2022–2023 годов, наибольший балл 19',
    scale: { informatics: [5, 11, 16] },
  },
  {
    year: 2023,
    provenance: 'press',
    source: ogeScaleLetter2023.whole(),
    note: 'рекомендация; шкалу устанавливает регион',
    scale: {
      rus: [15, 23, 29],
      math: [8, 15, 22],
      physics: [11, 23, 35],
      history: [11, 21, 30],
      informatics: [5, 11, 16],
    },
  },
  {
    year: 2024,
    provenance: 'unverified',
    source: null,
    note: NO_LETTER,
    scale: { rus: [15, 23, 29], math: [8, 15, 22] },
  },
  {
    year: 2025,
    provenance: 'unverified',
    source: null,
    note: NO_LETTER,
    scale: { rus: [15, 26, 33], math: [8, 15, 22] },
  },
  {
    year: 2026,
    provenance: 'press',
    source: ogeScaleLetter2026.whole(),
    note: 'рекомендация; шкалу устанавливает регион',
    scale: {
      rus: [15, 26, 33],
      math: [8, 15, 22],
      physics: [10],
      chemistry: [10],
      biology: [13],
      geography: [12],
      social: [14],
      history: [11],
      literature: [16],
      informatics: [5],
      english: [29],
      german: [29],
      french: [29],
    },
  },
]

/** From which primary score a mark of the ОГЭ is given. Russian and maths have further conditions: `oge-literacy`, `oge-geometry`. */
export const ogeMarkFrom = defineParameter({
  id: 'oge-mark-from',
  title: 'Первичный балл ОГЭ, с которого ставится отметка',
  unit: 'score',
  checked: '2026-11-24',
  rows: YEARS.flatMap(({ year, scale, ...shared }) =>
    Object.entries(scale).flatMap(([subject, firsts]) =>
      firsts.map((value, index): ParameterRow => ({
        ...shared,
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        for: { subject, mark: String(index + 3) },
        value,
      })),
    ),
  ),
})
