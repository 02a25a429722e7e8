import { defineParameter, type ParameterRow } from '../../kernel/parameter.ts'

/** For context only: what universities ask, by year of admission. It never enters a share below the minimum. Other years were not found. */
const SCORES: readonly (readonly [
  from: string,
  to: string | null,
  note: string,
  scores: Readonly<Record<string, number>>,
])[] = [
  [
    '2026-01-01',
    '2026-12-31',
    'приём 2026/27 учебного года, по публикации',
    {
      rus: 42,
      math: 40,
      physics: 40,
      social: 42,
      history: 38,
      informatics: 45,
      literature: 40,
      biology: 39,
      chemistry: 39,
      geography: 40,
      english: 35,
      german: 35,
      french: 35,
    },
  ],
]

export const egeMinimumEducation = defineParameter({
  id: 'ege-minimum-education',
  title: 'Минимальный балл ЕГЭ для приёма в вузы Минпросвещения',
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
