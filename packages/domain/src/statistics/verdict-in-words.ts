import type { DifferenceVerdict } from './difference.ts'

const WORDS: Readonly<Record<DifferenceVerdict, string>> = {
  higher: 'выше, чем можно объяснить случайностью',
  lower: 'ниже, чем можно объяснить случайностью',
  'within-noise': 'в пределах случайного разброса',
  'too-few': 'участников слишком мало, чтобы судить',
}

/** What a difference is worth, for a reader. */
export function verdictInWords(verdict: DifferenceVerdict): string {
  return WORDS[verdict]
}
