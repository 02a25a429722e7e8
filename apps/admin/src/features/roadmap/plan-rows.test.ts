import { plan320 } from '@msoko/domain'
import { describe, expect, it } from 'vitest'
import { cycleFor, cycleInWords, cycles } from './cycles.ts'
import { NOBODY, nextInWords, planRows } from './plan-rows.ts'
import { readRoadmapSearch, type RoadmapSearch } from './roadmap-search.ts'

const [first, second] = cycles
if (!first || !second) throw new Error('no plans')
const numbers = (search: RoadmapSearch, cycle = first): readonly string[] =>
  planRows(cycle, search, '2026-03-01').flatMap(({ rows }) => rows.map(({ measure }) => measure.number))

describe('the table of the plan', () => {
  it('holds all 54 measures, and those that are asked for', () => {
    expect(numbers({})).toHaveLength(54)
    expect(numbers({ section: 2 })).toEqual(['2.1', '2.2'])
    expect(numbers({ executor: NOBODY })).toEqual(['3.1'])
    expect(numbers({ executor: 'method-associations' })).toEqual(['3.2'])
    expect(numbers({ find: 'итогового сочинения' })).toEqual(['1.6'])
    expect(numbers({ section: 9, due: 2022 })).toContain('9.3')
    expect(numbers({ section: 9, due: 2023 })).not.toContain('9.3')
  })

  it('says what comes next: today is still in time', () => {
    const due = ['2025-07-31', '2026-07-31'].map((day, index) => ({
      id: `1.2/${index}`,
      measure: '1.2',
      year: 2025 + index,
      from: day,
      due: day,
    }))
    expect(nextInWords(due, '2025-07-31')).toBe('31.07.2025')
    expect(nextInWords(due, '2025-08-01')).toBe('31.07.2026')
    expect(nextInWords(due, '2026-08-01')).toBe('сроки прошли (31.07.2026)')
    expect(nextInWords([], '2026-08-01')).toBe('по мере необходимости')
    const undated = { id: '10.6/2026/x', measure: '10.6', year: 2026, from: '2026-01-01', due: null }
    expect(nextInWords([undated], '2026-08-01')).toContain('дата не задана')
    expect(nextInWords([...due, undated], '2026-08-01')).toContain('дата не задана')
  })
})

describe('cycles', () => {
  it('are chosen by the address, else by the day, else the last', () => {
    expect(cycleFor(2022, '2026-03-01')).toBe(first)
    expect(cycleFor(undefined, '2024-12-31')).toBe(first)
    expect(cycleFor(undefined, '2025-01-01')).toBe(second)
    expect(cycleFor(1999, '2040-01-01')).toBe(second)
  })

  it('say what sets them', () => {
    expect(cycleInWords(first)).toContain('2022–2024')
    expect(cycleInWords(first)).toContain(`№ ${plan320.act?.number}`)
    expect(cycleInWords(second)).toBe('2025–2027, проект')
    expect(first.questions).toEqual([])
    expect(second.questions.join(' ')).toMatch(/3\.1 нет исполнителя.*9\.3.*Повторять/)
  })

  it('are read from the address', () => {
    expect(readRoadmapSearch({ cycle: 2022, section: '3', due: 'x', executor: '', find: 1.1 })).toEqual({
      cycle: 2022,
      section: 3,
      find: '1.1',
    })
  })
})
