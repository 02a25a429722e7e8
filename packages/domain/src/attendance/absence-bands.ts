import type { Band } from '../kernel/bands.ts'
import { exact } from '../kernel/exact.ts'
import type { Provenance } from '../kernel/provenance.ts'

/** The categories that a municipality tells absences apart by; the share of lessons missed without a good reason makes the category. */
export interface AbsenceBands {
  readonly id: string
  readonly title: string
  readonly provenance: Provenance
  readonly note: string
  readonly bands: readonly Band[]
}

/** R43. There is no federal norm: every set is local practice, and none holds before a municipality has chosen it. */
export const absenceBands: readonly AbsenceBands[] = [
  {
    id: 'third',
    title: 'Систематические пропуски — с 30 % уроков',
    provenance: 'proposal',
    note: '30 % — по местному акту одной школы; остальные границы — распространённая практика, акта нет',
    bands: [
      band('none', 'пропусков нет', [0, true], [0, true]),
      band('episodic', 'эпизодические пропуски', [0, false], [10, false]),
      band('regular', 'регулярные пропуски', [10, true], [30, false]),
      band('systematic', 'систематические пропуски', [30, true], [100, false]),
      band('not-attending', 'не посещает занятия', [100, true], [100, true]),
    ],
  },
  {
    id: 'crimea-60',
    title: 'Систематические пропуски — больше 60 % учебного времени',
    provenance: 'code',
    note: 'по местному акту школы другого региона: «более 60 %»',
    bands: [
      band('none', 'пропусков нет', [0, true], [0, true]),
      band('some', 'отдельные пропуски', [0, false], [60, true]),
      band('systematic', 'систематические пропуски', [60, false], [100, false]),
      band('not-attending', 'не посещает занятия', [100, true], [100, true]),
    ],
  },
]

type End = readonly [percent: number, included: boolean]

function band(id: string, title: string, [from, fromInclusive]: End, [to, toInclusive]: End): Band {
  return { id, title, from: exact(from, 100), fromInclusive, to: exact(to, 100), toInclusive }
}
