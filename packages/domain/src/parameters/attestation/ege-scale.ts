import { defineParameter, rowOn, type Parameter } from '../../kernel/parameter.ts'

/** Test scores by the primary score, from 0 up. Published for 2025; that they hold for 2026 is what the publication says. */
const LISTS = {
  rus: {
    title: 'русский язык',
    scores: [
      0, 3, 5, 8, 10, 12, 15, 17, 20, 22, 24, 27, 29, 32, 34, 36, 37, 39, 40, 42, 43, 45, 46, 48, 49, 51, 52, 54, 55,
      57, 58, 60, 61, 63, 64, 66, 67, 69, 70, 72, 73, 75, 78, 81, 83, 86, 89, 91, 94, 97, 100,
    ],
  },
  math: {
    title: 'математика профильного уровня',
    scores: [
      0, 6, 11, 17, 22, 27, 34, 40, 46, 52, 58, 64, 70, 72, 74, 76, 78, 80, 82, 84, 86, 88, 90, 92, 94, 95, 96, 97, 98,
      99, 100, 100, 100,
    ],
  },
  physics: {
    title: 'физика',
    scores: [
      0, 5, 9, 14, 18, 23, 27, 32, 36, 39, 41, 43, 44, 46, 48, 49, 51, 53, 54, 56, 58, 59, 61, 62, 64, 65, 67, 68, 70,
      71, 73, 74, 76, 77, 79, 80, 82, 84, 86, 88, 90, 92, 94, 96, 98, 100,
    ],
  },
  chemistry: {
    title: 'химия',
    scores: [
      0, 4, 7, 10, 14, 17, 20, 23, 27, 30, 33, 36, 38, 39, 40, 42, 43, 44, 46, 47, 48, 49, 51, 52, 53, 55, 56, 57, 58,
      60, 61, 62, 64, 65, 66, 68, 69, 70, 71, 73, 74, 75, 77, 78, 79, 80, 82, 84, 86, 88, 90, 91, 93, 95, 97, 99, 100,
    ],
  },
  biology: {
    title: 'биология',
    scores: [
      0, 3, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28, 31, 33, 36, 38, 40, 41, 43, 45, 46, 48, 50, 51, 53, 55, 56, 58,
      60, 61, 63, 65, 66, 68, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 83, 85, 86, 88, 90, 91, 93, 95, 96, 98,
      100,
    ],
  },
  informatics: {
    title: 'информатика',
    scores: [
      0, 7, 14, 20, 27, 34, 40, 43, 46, 48, 51, 54, 56, 59, 62, 64, 67, 70, 72, 75, 78, 80, 83, 85, 88, 90, 93, 95, 98,
      100,
    ],
  },
  social: {
    title: 'обществознание',
    scores: [
      0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 45, 47, 48, 49, 51, 52, 53,
      55, 56, 57, 59, 60, 62, 63, 64, 66, 67, 68, 70, 71, 72, 73, 75, 77, 79, 81, 83, 85, 86, 88, 90, 92, 94, 96, 98,
      100,
    ],
  },
  geography: {
    title: 'география',
    scores: [
      0, 5, 9, 13, 17, 21, 25, 29, 33, 37, 39, 40, 41, 43, 44, 45, 47, 48, 49, 51, 53, 54, 55, 57, 58, 59, 61, 62, 63,
      65, 66, 68, 72, 77, 81, 86, 90, 95, 100,
    ],
  },
  history: {
    title: 'история',
    scores: [
      0, 4, 8, 12, 16, 20, 24, 28, 32, 34, 36, 38, 40, 42, 44, 45, 47, 49, 51, 53, 55, 57, 58, 60, 62, 64, 66, 68, 70,
      72, 74, 76, 78, 80, 82, 84, 87, 89, 91, 93, 95, 97, 100,
    ],
  },
  literature: {
    title: 'литература',
    scores: [
      0, 3, 5, 8, 10, 13, 15, 18, 20, 23, 25, 28, 30, 32, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 49,
      50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 63, 68, 73, 78, 84, 89, 94, 100,
    ],
  },
  foreign: {
    title: 'иностранные языки, кроме китайского',
    scores: [
      0, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 14, 15, 16, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
      36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65,
      66, 67, 68, 69, 70, 71, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 84, 86, 88, 90, 92, 94, 96, 98, 100,
    ],
  },
} as const satisfies Record<string, { readonly title: string; readonly scores: readonly number[] }>

export type EgeScale = keyof typeof LISTS

/** One parameter a subject; its cells are the primary scores. For checks and mock exams: the test score of a protocol is taken as it stands. */
export const egeScales: readonly Parameter[] = Object.entries(LISTS).map(([scale, { title, scores }]) =>
  defineParameter({
    id: `ege-scale-${scale}`,
    title: `Перевод первичных баллов ЕГЭ в тестовые: ${title}`,
    unit: 'score',
    checked: '2026-11-24',
    rows: scores.map((value, primary) => ({
      from: '2025-01-01',
      for: { primary: String(primary) },
      value,
      source: null,
      provenance: 'press' as const,
      note: 'шкала 2025 года по публикации; для 2026 года публикация называет её действующей, с Рособрнадзором не сверено',
    })),
  }),
)

/** The test score that a primary score is worth on a day; null where the scale of that day, or so high a score, is not known. */
export function egeTestScore(scale: EgeScale, primary: number, day: string): number | null {
  const definition = egeScales.find(({ id }) => id === `ege-scale-${scale}`)
  const value = definition && rowOn(definition, day, { primary: String(primary) })?.value
  return typeof value === 'number' ? value : null
}
