import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans } from './compare-plans.ts'
import { copyPlan } from './copy-plan.ts'
import { faultsOfPlan } from './faults-of-plan.ts'
import { occurrencesOf } from './occurrences-of.ts'
import { measuresOf, type Plan, type PlanMeasure } from './plan.ts'
import { plan320 } from './plan-320.ts'

const { plan: next, offers } = copyPlan(plan320, '2025', { from: 2025, to: 2027 })

function changed(number: string, change: Partial<PlanMeasure>, plan: Plan = next): Plan {
  return {
    ...plan,
    sections: plan.sections.map((section) => ({
      ...section,
      measures: section.measures.map((measure) => (measure.number === number ? { ...measure, ...change } : measure)),
    })),
  }
}

function measureOf(plan: Plan, number: string): PlanMeasure {
  const found = measuresOf(plan).find((measure) => measure.number === number)
  if (found === undefined) throw new Error(`no measure ${number}`)
  return found
}

describe('a copy of a plan', () => {
  it('takes the new years into its title and terms and leaves the rest as worded', () => {
    expect(next.title).toContain('в Сампурском районе на 2025-2027 г.г.')
    expect(next).toMatchObject({ act: null, years: { from: 2025, to: 2027 } })
    expect(measureOf(next, '1.9').term).toBe('По итогам ГИА, -июнь 2025-2027 г.г.')
    expect(measureOf(next, '7.1').term).toBe('Август – сентябрь 2025-2027 г.г.')
    expect(measureOf(next, '7.3').term).toBe('В течение года')
    expect(measureOf(next, '7.2').documents.text).toBe(
      'План работы отдела образования по самоопределению и профессиональной ориентации обучающихся на предстоящий учебный год',
    )
    expect(JSON.stringify(measuresOf(next).map(({ term }) => term))).not.toMatch(/202[234]/)
    expect(measuresOf(next).map(({ source }) => source)).toEqual(measuresOf(plan320).map(({ number }) => number))
  })

  it('offers to repeat what came once', () => {
    expect(measureOf(next, '9.3').term).toBe('Март 2025')
    expect(offers).toEqual([
      {
        measure: '9.3',
        term: 'Март 2025-2027 г.г.',
        words:
          'Мера 9.3 в прежнем плане назначена один раз («Март 2025»). Повторять её каждый год: «Март 2025-2027 г.г.»?',
      },
    ])
    expect(occurrencesOf(changed('9.3', { term: offers[0]?.term ?? '' }))).toHaveLength(occurrencesOf(next).length + 2)
  })

  it('makes the same due in every cycle of three years, and none of it historical', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2001, max: 2096 }), (from) => {
        const found = occurrencesOf(copyPlan(plan320, 'copy', { from, to: from + 2 }).plan)
        expect(found.filter(({ due }) => due !== null)).toHaveLength(148)
        expect(found.every(({ year, historical }) => year >= from && year <= from + 2 && !historical)).toBe(true)
      }),
    )
  })

  it('fits a cycle of another length', () => {
    const { plan } = copyPlan(next, 'one', { from: 2028, to: 2028 })
    expect(measureOf(plan, '1.7').term).toBe('Февраль 2028 г.')
    expect(occurrencesOf(plan).every(({ year }) => year === 2028)).toBe(true)
  })
})

describe('two plans side by side', () => {
  it('a copy changes nothing but a document of a bygone school year', () => {
    const { added, removed, changed: changes, unchanged } = comparePlans(plan320, next)
    expect([added, removed]).toEqual([[], []])
    expect(changes.map(({ after, changes: fields }) => [after.number, fields.map(({ field }) => field)])).toEqual([
      ['7.2', ['documents']],
    ])
    expect(unchanged).toHaveLength(53)
  })

  it('tells what was added, taken out and changed, even when numbers move', () => {
    const own: PlanMeasure = {
      number: '1.1',
      title: 'Своя мера',
      term: 'Март',
      executors: { text: '', bodies: [] },
      documents: { text: '', kinds: [] },
    }
    const [first, ...others] = next.sections
    if (first === undefined) throw new Error('no sections')
    const [gone, moved, ...rest] = first.measures
    if (gone === undefined || moved === undefined) throw new Error('no measures')
    const later: Plan = {
      ...next,
      sections: [{ ...first, measures: [own, { ...moved, term: 'Май' }, ...rest] }, ...others],
    }
    const comparison = comparePlans(next, later)
    expect(comparison.added).toEqual([own])
    expect(comparison.removed).toEqual([gone])
    expect(comparison.changed.map(({ changes }) => changes)).toEqual([
      [{ field: 'term', before: 'июль 2025-2027 г.г.', after: 'Май' }],
    ])
    expect(comparison.unchanged).toHaveLength(52)
  })
})

describe('what stands against a plan', () => {
  it('of № 320: nobody carries 3.1 out', () => {
    expect(faultsOfPlan(plan320)).toEqual([
      { severity: 'question', measure: '3.1', field: 'executors', words: 'У меры 3.1 нет исполнителя: назначьте его.' },
    ])
  })

  it.each<[string, Plan, string]>([
    ['term', changed('1.7', { term: 'I квартал' }), 'Срок меры 1.7 «I квартал» система не понимает'],
    ['years', changed('1.7', { term: 'Март 2024-2026 г.г.' }), 'выходит за годы плана 2025–2027: 2024.'],
    [
      'documents',
      changed('1.7', { documents: { text: 'Альбом', kinds: [] } }),
      'Отчётный документ меры 1.7 «Альбом» не узнан',
    ],
    ['executors', changed('1.7', { executors: { text: 'Все', bodies: [] } }), 'Исполнители меры 1.7 «Все» не узнаны'],
    ['twice', changed('1.7', { number: '1.8' }), 'Номер 1.8 стоит у нескольких мер'],
    ['section', changed('1.7', { number: '2.9' }), 'Мера 2.9 стоит в разделе 1'],
    ['number', changed('1.7', { number: '1.7.' }), 'нужен вид «1.10»'],
    ['title', changed('1.7', { title: ' ' }), 'У меры 1.7 нет названия'],
    ['order of years', { ...next, years: { from: 2027, to: 2025 } }, 'первый год должен быть не позже последнего'],
    ['empty', { ...next, sections: [] }, 'В плане нет ни одной меры'],
    [
      'act',
      { ...next, act: { kind: '', number: '', date: '30.02', issuer: '', title: '' } },
      'Дата акта «30.02» не читается',
    ],
  ])('%s', (_name, plan, words) => {
    expect(
      faultsOfPlan(plan)
        .map((fault) => fault.words)
        .join('\n'),
    ).toContain(words)
  })
})
