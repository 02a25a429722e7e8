import { gradesFrom } from '../../forms/contingent/grades.ts'
import { startYear } from '../../kernel/period.ts'
import { cellKey, type CellValues, type Submission } from '../../kernel/submission.ts'
import type { Figures, UnitYear } from '../figures.ts'

const VPR_SUBJECTS = 4

export const proceduresFigures: Figures = {
  ofUnit: (at) => {
    const { profile, period, isOrganisation, random } = at
    const of = (form: string, cells: Submission['cells']): Submission => ({ unit: profile.unit, form, period, cells })
    const approved = random.chance(0.9) ? 1 : 0
    const published = Math.min(approved, random.chance(share(at, 0.4)) ? 1 : 0)
    return [
      of('vpr-observation', { '': observation(at) }),
      of('gia-preparation', { '': preparation(at) }),
      of('mock-exams', mockExams(at)),
      of('procedure-control', control(at)),
      of('procedure-breaches', breaches(at)),
      ...(isOrganisation
        ? [
            of('gia-preparation-study', {
              '': { studied: (startYear(period) + profile.unit.length) % 3 === 0 ? 0 : 1 },
            }),
            of('assessment-schedule', { '': { approved, published } }),
          ]
        : []),
    ]
  },
}

/** What gets better by a tenth every year. */
function share({ period }: UnitYear, first: number): number {
  return Math.min(1, first + (startYear(period) - 2021) / 10)
}

/** Works of ВПР: every grade from 4 to 8 that has pupils, in each of its subjects. */
function worksOf({ pupils }: UnitYear): number {
  return gradesFrom(4, 8).filter((grade) => (pupils[grade] ?? 0) > 0).length * VPR_SUBJECTS
}

function observation(at: UnitYear): CellValues {
  const held = worksOf(at)
  const observed = Math.floor(held * share(at, 0.3))
  const withRemarks = at.random.between(0, Math.min(2, observed))
  return { held, observed, withRemarks, remarks: withRemarks === 0 ? 0 : withRemarks + at.random.between(0, 1) }
}

function preparation(at: UnitYear): CellValues {
  const applicable = at.pupils['11'] === undefined ? 24 : 30
  const met = Math.floor(applicable * Math.min(1, share(at, 0.55))) + at.random.between(0, 2)
  const remarks = at.random.between(0, 4)
  return { applicable, met, remarks, closedInTerm: at.random.between(0, remarks) }
}

function mockExams(at: UnitYear): Submission['cells'] {
  const { pupils, random } = at
  const cells = (['9', '11'] as const).flatMap((grade) => {
    const here = pupils[grade] ?? 0
    if (here === 0) return []
    const special = here > 5 ? random.between(0, 1) : 0
    const [usual, spared] = grade === '9' ? ['oge', 'gve9'] : ['ege', 'gve11']
    return (['rus', 'math'] as const).flatMap((subject) => [
      [cellKey({ exam: usual, subject }), sat(here - special, at)] as const,
      ...(special > 0 ? [[cellKey({ exam: spared, subject }), sat(special, at)] as const] : []),
    ])
  })
  return Object.fromEntries(cells)
}

function sat(graduates: number, at: UnitYear): CellValues {
  return { graduates, took: graduates - Math.floor(graduates * (1 - share(at, 0.55)) * at.random.next()) }
}

function control(at: UnitYear): Submission['cells'] {
  const { pupils, random } = at
  const cell = (procedure: string, held: number) => {
    const controlled = Math.min(held, Math.floor(held * share(at, 0.2) * random.next() * 2))
    return [cellKey({ procedure }), { held, controlled }] as const
  }
  const nine = (pupils['9'] ?? 0) > 0 ? [cell('interview', 1), cell('oge', 4), cell('mock', 2)] : []
  const eleven = (pupils['11'] ?? 0) > 0 ? [cell('essay', 1), cell('ege', 6)] : []
  return Object.fromEntries([cell('vpr', worksOf(at)), ...nine, ...eleven])
}

function breaches({ random }: UnitYear): Submission['cells'] {
  const kinds = ['schedule', 'rooms', 'conduct', 'checking', 'documents'].flatMap((breach) => {
    const found = random.chance(0.3) ? random.between(1, 2) : 0
    return found === 0 ? [] : [[cellKey({ breach }), { breaches: found, remedied: random.between(0, found) }] as const]
  })
  // A report without a breach still says so.
  return kinds.length === 0 ? { 'breach=schedule': { breaches: 0, remedied: 0 } } : Object.fromEntries(kinds)
}
