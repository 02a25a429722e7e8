import { describe, expect, it } from 'vitest'
import { schoolYear } from '../../kernel/period.ts'
import type { Submission } from '../../kernel/submission.ts'
import { ownNumbers } from '../../testing/own-numbers.ts'
import { contextOf, graduates11, YEAR } from '../../testing/small-district.ts'
import { composeReport } from '../compose.ts'
import { measure112 } from '../definitions/measure-1-12.ts'

const NB = '\u00a0'
const none = { belowRussian: 0, belowMaths: 0 }

function listUnder(title: string, submissions: readonly Submission[], numbers: Readonly<Record<string, number>> = {}) {
  const { blocks } = composeReport(measure112, {
    period: YEAR,
    municipality: 'Район',
    synthetic: true,
    context: contextOf(submissions, { parameters: ownNumbers(numbers) }),
  })
  const heading = blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
  const list = blocks[heading + 1]
  if (list?.kind !== 'list') throw new Error(`no list under ${title}`)
  return list.items
}

const conclusions = (submissions: readonly Submission[], numbers: Readonly<Record<string, number>> = {}) =>
  listUnder('Выводы', submissions, numbers)

const year = (below: readonly [a: number, b: number, c: number], period = YEAR): readonly Submission[] => [
  graduates11('a1', { graduates: 20, belowEither: below[0], ...none }, period),
  graduates11('a2', { graduates: 20, belowEither: 0, ...none }, period),
  graduates11('b', { graduates: 10, belowEither: below[1], ...none }, period),
  graduates11('c', { graduates: 4, belowEither: below[2], ...none }, period),
]

describe('conclusions on organisations', () => {
  it('name with numbers only those that chance does not explain, and the small ones as too small', () => {
    const items = conclusions(year([0, 6, 1]))
    const found = items.find(({ text }) => text.includes('больше случайного разброса'))
    expect(found?.text).toContain(`поправка на 2${NB}сравнения`)
    expect(found?.details).toEqual([
      `b: 60,0${NB}% (6 из 10), у остальных 2,3${NB}% (1 из 44), разница +57,7${NB}п.${NB}п.`,
    ])
    expect(
      items.some(({ text }) => text.endsWith('участников слишком мало, чтобы судить о разнице с остальными: c.')),
    ).toBe(true)
  })

  it('call a small difference noise', () => {
    const texts = conclusions(year([1, 1, 0])).map(({ text }) => text)
    expect(texts.some((text) => text.endsWith('но в пределах случайного разброса: b.'))).toBe(true)
    expect(texts.some((text) => text.includes('больше случайного разброса'))).toBe(false)
  })

  it('draw no verdict below the number that the district has set', () => {
    const texts = conclusions(year([0, 6, 1]), { 'comparison-least': 11 }).map(({ text }) => text)
    expect(texts.some((text) => text.endsWith('судить о разнице с остальными: b и c.'))).toBe(true)
    expect(texts.some((text) => text.includes('больше случайного разброса'))).toBe(false)
  })
})

describe('the sentence on the change', () => {
  it('says whether it is more than chance', () => {
    const [noise] = conclusions([...year([2, 1, 0], schoolYear(2024)), ...year([1, 1, 0])])
    expect(noise?.text).toContain(`улучшение на 1,9${NB}п.${NB}п., в пределах случайного разброса`)
    const [change] = conclusions([...year([0, 0, 0], schoolYear(2024)), ...year([5, 5, 2])])
    expect(change?.text).toContain(`ухудшение на 22,2${NB}п.${NB}п., больше случайного разброса`)
  })

  it('passes over a year without figures and names it', () => {
    const [item] = conclusions([...year([2, 1, 0], schoolYear(2023)), ...year([1, 1, 0])])
    expect(item?.text).toContain('К 2023/24 учебному году: улучшение')
    expect(item?.text).toContain('Пропущено: 2024/25 — нет данных.')
  })
})

describe('how it was calculated', () => {
  it('says what the words on chance rest on, and from how many participants', () => {
    const texts = (numbers: Readonly<Record<string, number>>) =>
      listUnder('Как рассчитаны показатели', year([0, 0, 0]), numbers).map(({ text }) => text)
    expect(texts({}).some((text) => text.includes('точному критерию Фишера'))).toBe(true)
    expect(texts({}).at(-1)).toBe(
      'Число участников, с которого судят о разнице и об изменении: 5 (предложение системы, акта нет).',
    )
    expect(texts({ 'comparison-least': 8 }).at(-1)).toContain(': 8 (по местному акту)')
  })
})
