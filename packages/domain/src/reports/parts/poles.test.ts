import { describe, expect, it } from 'vitest'
import { demonstrationDistrict } from '../../demonstration/index.ts'
import { catalogueContext } from '../../evaluation-context.ts'
import { schoolYear } from '../../kernel/period.ts'
import { cellKey, Facts, type CellValues, type Submission } from '../../kernel/submission.ts'
import { UnitTree } from '../../kernel/unit.ts'
import { composeReport } from '../compose.ts'
import { measure12 } from '../definitions/measure-1-2.ts'

const NB = '\u00a0'
const district = demonstrationDistrict()
const period = schoolYear(2025)

/** Marks of one class: so many below the minimum, all others «5». */
const oge = (takers: number, below: number): CellValues => ({
  takers,
  notAssessed: 0,
  belowMinimum: below,
  marks: { 2: below, 5: takers - below },
})

type Subjects = Readonly<Record<string, CellValues>>

/** What is named under «Низкие результаты» and «Высокие результаты» where one unit has these results of the ОГЭ. */
function polesWith(unit: string, subjects: Subjects, silent?: string) {
  const cells = Object.fromEntries(
    Object.entries(subjects).map(([subject, values]) => [cellKey({ subject, attempt: 'main' }), values]),
  )
  const submissions = district.submissions
    .filter(({ form, unit: of, period: year }) => !(form === 'oge-results' && of === silent && year === period))
    .map((each): Submission =>
      each.form === 'oge-results' && each.unit === unit && each.period === period ? { ...each, cells } : each,
    )
  const context = catalogueContext({ units: new UnitTree(district.units), facts: new Facts(submissions) })
  const { blocks } = composeReport(measure12, { period, municipality: 'Район', synthetic: true, context })
  const under = (title: string): readonly string[] => {
    const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.text === `${title}:`)
    const list = blocks[at + 1]
    if (at < 0 || list?.kind !== 'list') return []
    return list.items.flatMap(({ text, details }) => (details ?? []).map((detail) => `${text} ${detail}`))
  }
  const about = blocks.find((block) => block.kind === 'paragraph' && block.text.startsWith('Сравниваются школы'))
  return {
    low: under('Низкие результаты'),
    high: under('Высокие результаты'),
    about: about?.kind === 'paragraph' ? about.text : '',
  }
}

const low = (name: string, share: string): string => `${name}. ОГЭ 2026, русский язык: не преодолели минимум ${share}`

describe('poles', () => {
  it('may both lie in one school, by subjects', () => {
    const { low: found, high } = polesWith('lugovaya', { rus: oge(10, 3), math: oge(10, 0) })
    expect(found).toContain(low('Луговая СОШ', `30,0${NB}% (3 из 10)`))
    expect(high).toContain(`Луговая СОШ. ОГЭ 2026, математика: высоких результатов 100,0${NB}% (10 из 10)`)
  })

  it('are low from the border on', () => {
    const named = (below: number) => polesWith('lugovaya', { rus: oge(10, below) }).low.join('\n')
    expect(named(2)).not.toContain('Луговая')
    expect(named(3)).toContain(`30,0${NB}% (3 из 10)`)
    expect(named(4)).toContain(`40,0${NB}% (4 из 10)`)
  })

  it('are named from the floor on; smaller groups are counted', () => {
    const { low: nine, about } = polesWith('lugovaya', { rus: oge(9, 9) })
    expect(nine.join('\n')).not.toContain('Луговая')
    expect(about).toMatch(/Группы меньше 10\sучастников не называются: таких \d+\./)
    expect(polesWith('lugovaya', { rus: oge(10, 10) }).low).toContain(low('Луговая СОШ', `100,0${NB}% (10 из 10)`))
  })

  it('name a branch by itself', () => {
    expect(polesWith('zarechnaya-ozerki', { rus: oge(10, 5) }).low).toContain(
      low('филиал в с. Озёрки', `50,0${NB}% (5 из 10)`),
    )
  })

  it('are found while a school is silent, and the comparison is called approximate', () => {
    const { high, about } = polesWith('lugovaya', { math: oge(10, 0) }, 'rodnikovaya')
    expect(high.some((line) => line.startsWith('Луговая СОШ. ОГЭ 2026, математика'))).toBe(true)
    expect(about).toContain('сравнение с остальными приблизительное')
  })
})
