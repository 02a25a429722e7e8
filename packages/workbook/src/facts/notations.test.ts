import { describe, expect, it } from 'vitest'
import { onlyTakers, read } from '../testing/read-tables.ts'
import { at, sheetOf } from '../testing/sample.ts'
import type { ReadResult } from './read-result.ts'

const OGE = 'oge-results'
const CELL = at(OGE, 'Участников', 2)

/** Every way in which published tables write a figure, or the lack of one. */
describe('the notations of real tables', () => {
  it.each([
    ['10 054', 10_054],
    ['10\u00a0054', 10_054],
    ['10\u202f054', 10_054],
    ['12 чел.', 12],
    ['0', 0],
    [' 7 ', 7],
    ['1\u00ad2', 12],
  ])('«%s» is %d, and nothing is said of it', async (text, value) => {
    expect(await takersOf(text)).toEqual({ value, notices: [] })
  })

  it.each([
    ['44 (9%)', 44],
    ['44 (9,1 %)', 44],
    ['212 человек/65,84%', 212],
    ['212 чел. / 65,84 %', 212],
    ['10 054 (12%)', 10_054],
    ['53,0', 53],
    ['33,00', 33],
  ])('«%s» is %d, and the person is told which part was taken', async (text, value) => {
    expect(await takersOf(text)).toEqual({ value, notices: [CELL] })
  })

  it.each([
    ['-', 'dash', /0, если никого; оставьте пусто, если нет данных/],
    ['—', 'dash', /0, если никого/],
    ['-//-', 'dash', /0, если никого/],
    ['- " -', 'dash', /0, если никого/],
    ['нет участников', 'dash', /0, если никого/],
    ['+5,8', 'fraction', /доли система считает сама/],
    ['+ 0,5', 'fraction', /доли система считает сама/],
    ['- 10,2', 'negative', /изменения система считает сама/],
    ['-17.4', 'negative', /изменения система считает сама/],
    ['24,80%', 'percent', /долю система считает сама/],
    ['100%', 'percent', /долю система считает сама/],
    ['25,', 'not-a-number', /После запятой нет цифры/],
    ['19 составило 45', 'not-a-number', /Внутри числа стоит слово/],
    ['1О', 'not-a-number', /буква «О»/],
    ['11,4 (44)', 'not-a-number', /доля стоит перед количеством/],
    ['9% (44)', 'not-a-number', /доля стоит перед количеством/],
    ['s', 'not-a-number', /оставьте ячейку пустой/],
    ['н/д', 'not-a-number', /оставьте ячейку пустой/],
  ])('«%s» is refused as %s, with what to do', async (text, code, remedy) => {
    const { problems, submissions } = await read([sheetOf(OGE, [onlyTakers(text)])])
    expect(problems.map((problem) => [problem.code, problem.cell])).toEqual([[code, CELL]])
    expect(problems[0]?.remedy).toMatch(remedy)
    expect(submissions).toEqual([])
  })

  it('a blank is no data and not zero, and its cell is named', async () => {
    const result = await read([sheetOf(OGE, [onlyTakers(null)])])
    expect(result.problems).toEqual([])
    expect(Object.values(result.submissions[0]?.cells ?? {})).toEqual([{ notAssessed: 0 }])
    const blanks = result.notices.filter(({ code, cells }) => code === 'no-data' && cells.includes(CELL))
    expect(blanks[0]?.message).toContain('Пустая ячейка — не ноль')
  })

  it('a zero says by itself what its parts are', async () => {
    const result = await read([sheetOf(OGE, [onlyTakers(0)])])
    expect(result.problems).toEqual([])
    const [values] = Object.values(result.submissions[0]?.cells ?? {})
    expect(values).toMatchObject({ takers: 0, belowMinimum: 0, marks: {} })
  })
})

async function takersOf(text: string): Promise<{ value: unknown; notices: readonly string[] }> {
  const result: ReadResult = await read([sheetOf(OGE, [onlyTakers(text)])])
  expect(result.problems).toEqual([])
  const [values] = Object.values(result.submissions[0]?.cells ?? {})
  const taken = result.notices.filter(({ code }) => code === 'number-taken')
  return { value: values?.['takers'], notices: taken.flatMap(({ cells }) => cells) }
}
