import type { IndicatorExample } from '@msoko/domain'

type Stateful = Extract<IndicatorExample['expected'], { readonly state: string }>
type Why = Extract<Stateful, { readonly why: string }>['why']

const WHY: Readonly<Record<Why, string>> = {
  'no-cases': 'не рассчитывается: измерять некого',
  'not-held': 'не рассчитывается: не проводилось',
  'not-offered': 'не рассчитывается: организация этого не делает',
  'not-comparable': 'не рассчитывается: год несопоставим с другими',
  'not-defined': 'не рассчитывается: порог не установлен',
  'too-few': 'не рассчитывается: мало школ',
}

/** The answer of an example without a value. */
export function exampleAnswer(expected: Stateful): string {
  return expected.state === 'missing' ? 'нет данных' : WHY[expected.why]
}
