import { defineParameter, type ParameterRow } from '../../kernel/parameter.ts'

/** For context only: what universities ask, by year of admission. It never enters a share below the minimum. Other years were not found. */
const SCORES: readonly (readonly [
  from: string,
  to: string | null,
  note: string,
  scores: Readonly<Record<string, number>>,
])[] = [
  [
    '2021-01-01',
    '2022-12-31',
    'приём 2021 и 2022 годов, по публикации',
    {
      rus: 40,
      math: 39,
      physics: 39,
      social: 45,
      history: 35,
      informatics: 44,
      literature: 40,
      biology: 39,
      chemistry: 39,
      geography: 40,
      english: 30,
      german: 30,
      french: 30,
    },
  ],
  [
    '2025-01-01',
    '2025-12-31',
    'приём 2025 года: восстановлено по публикации об изменениях «было — стало»',
    {
      rus: 40,
      math: 40,
      physics: 39,
      social: 45,
      history: 36,
      informatics: 44,
      literature: 40,
      biology: 39,
      chemistry: 39,
      geography: 40,
      english: 30,
      german: 30,
      french: 30,
    },
  ],
  [
    '2026-01-01',
    '2026-12-31',
    'приём 2026/27 учебного года, по публикациям',
    {
      rus: 40,
      math: 40,
      physics: 41,
      social: 45,
      history: 40,
      informatics: 46,
      literature: 40,
      biology: 40,
      chemistry: 40,
      geography: 40,
      english: 40,
      german: 40,
      french: 40,
    },
  ],
]

export const egeMinimumScience = defineParameter({
  id: 'ege-minimum-science',
  title: 'Минимальный балл ЕГЭ для приёма в вузы Минобрнауки',
  unit: 'score',
  checked: '2026-11-24',
  rows: SCORES.flatMap(([from, to, note, scores]) =>
    Object.entries(scores).map(([subject, value]): ParameterRow => ({
      from,
      ...(to !== null && { to }),
      for: { subject, level: subject === 'math' ? 'profile' : 'single' },
      value,
      source: null,
      provenance: 'press',
      note,
    })),
  ),
})
