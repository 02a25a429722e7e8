import type { ActDefinition, TextOrigin } from '../kernel/act.ts'

const WORDS: Readonly<Record<TextOrigin, string>> = {
  verbatim: 'текст сверен с актом',
  quoted: 'отдельные формулировки приведены по публикациям, текст акта не сверен',
  title: 'текст акта не сверен',
  subject: 'текст и заголовок акта не сверены, указана тема',
}

export function textOriginOf({ compared, items }: Pick<ActDefinition, 'compared' | 'items'>): TextOrigin {
  return compared ?? (Object.keys(items).length > 0 ? 'quoted' : 'title')
}

/** «текст акта не сверен»: what a reader must know before relying on it. */
export function textOriginInWords(origin: TextOrigin): string {
  return WORDS[origin]
}
