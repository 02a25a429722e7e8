import { NO_DATA, reasonInWords, type IndicatorExample } from '@msoko/domain'

type Stateful = Extract<IndicatorExample['expected'], { readonly state: string }>

/** The answer of an example without a value. */
export function exampleAnswer(expected: Stateful): string {
  return expected.state === 'missing' ? NO_DATA : `не рассчитывается: ${reasonInWords(expected.why)}`
}
