import { ruleSets, ruleSetKey, type Verdict, type VerdictConsequence } from '@msoko/domain'
import { expect, test } from 'vitest'
import { flipsFirst, flipsInWords, groundsInWords } from './verdict-change.ts'

const NB = '\u00a0'
const [ruleSet] = ruleSets
const flag = ruleSet?.flags[0]
const [first, second] = flag?.grounds ?? []

function change(before: Verdict, after: Verdict): Pick<VerdictConsequence, 'ruleSet' | 'flag' | 'before' | 'after'> {
  const view = (verdict: Verdict) => ({
    verdict,
    grounds: [
      { ground: first?.id ?? '', verdict },
      { ground: second?.id ?? '', verdict: 'unknown' as const },
    ],
    weakSample: false,
  })
  return { ruleSet: ruleSet ? ruleSetKey(ruleSet) : '', flag: flag?.id ?? '', before: view(before), after: view(after) }
}

const flip = change('not-met', 'met')
const same = { ...change('met', 'met'), after: { ...change('met', 'met').after, weakSample: true } }

test('schools that would be found otherwise come first and are counted', () => {
  expect(flipsFirst([same, flip])).toEqual([flip, same])
  expect(flipsInWords([same])).toBe('Выводы о школах останутся прежними.')
  expect(flipsInWords([flip, same])).toBe(`Изменится 1${NB}вывод о школах.`)
  expect(flipsInWords([flip, flip])).toBe(`Изменятся 2${NB}вывода о школах.`)
})

test('what changes beneath a verdict is said by its grounds', () => {
  expect(groundsInWords(flip)).toEqual([`${first?.title}: не выполнено → выполнено`])
  expect(groundsInWords(same)).toEqual(['участников станет мало, вывод ненадёжен'])
})
