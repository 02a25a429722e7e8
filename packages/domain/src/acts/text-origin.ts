import type { ActDefinition } from '../kernel/act.ts'

/**
 * How far the text of an act has been compared: its items word for word with the act itself (`verbatim`), some wordings after
 * publications that quote them (`quoted`), nothing but the title (`title`), or not even that: the title says what it is about (`subject`).
 */
export type TextOrigin = 'verbatim' | 'quoted' | 'title' | 'subject'

const VERBATIM: readonly string[] = ['sampur-2022-320']

const NAMED_BY_SUBJECT: readonly string[] = [
  'rosobrnadzor-2019-1684',
  'rosobrnadzor-2021-08-70',
  'rosobrnadzor-2023-04-57',
  'rosobrnadzor-2026-02-20',
  'minprosv-2018-315',
  'pravitelstvo-2024-556',
  'rosobrnadzor-2025-991',
  'rosobrnadzor-2025-02-86',
  'rosobrnadzor-2025-02-36',
  'minprosv-2021-sk-228-03',
  'minprosv-2019-170',
  'minprosv-2023-ab-2324-05',
]

const WORDS: Readonly<Record<TextOrigin, string>> = {
  verbatim: 'текст сверен с актом',
  quoted: 'отдельные формулировки приведены по публикациям, текст акта не сверен',
  title: 'текст акта не сверен',
  subject: 'текст и заголовок акта не сверены, указана тема',
}

export function textOriginOf({ id, items }: Pick<ActDefinition, 'id' | 'items'>): TextOrigin {
  if (VERBATIM.includes(id)) return 'verbatim'
  if (NAMED_BY_SUBJECT.includes(id)) return 'subject'
  return Object.keys(items).length > 0 ? 'quoted' : 'title'
}

/** «текст акта не сверен»: what a reader must know before relying on it. */
export function textOriginInWords(origin: TextOrigin): string {
  return WORDS[origin]
}
