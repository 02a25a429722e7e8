import { schoolYear, type CellValues, type Contribution } from '@msoko/domain'
import { demonstrationDistrict } from '@msoko/domain/demonstration'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, sendReading, startApi, type TestApi } from '../../testing/api.ts'
import { engines } from '../../testing/engines.ts'
import { describeBytes, emptyReading } from '../../testing/sent-reading.ts'
import type { ImportView } from './get-import.ts'

const period = schoolYear(2025)
const told = demonstrationDistrict().submissions.find(
  (report) => report.form === 'contingent' && report.unit === 'polevaya' && report.period === period,
)
if (!told) throw new Error('the demonstration tells no pupils')
const known = told

/** The pupils of one grade as the demonstration has them, changed. */
function pupilsOf(grade: string, change: (values: CellValues) => CellValues): Contribution {
  const cell = `grade=${grade}`
  return { ...known, claim: { kind: 'whole' }, cells: { ...known.cells, [cell]: change(known.cells[cell] ?? {}) } }
}

describe.each(engines)('figures against other years and forms, on %s', (engine) => {
  let api: TestApi
  let cookie: string

  beforeAll(async () => {
    api = await startApi(engine)
    cookie = await api.signIn('polevaya')
  })
  afterAll(() => api.close())

  const send = async (...contributions: readonly Contribution[]): Promise<ImportView> => {
    const reading = { ...emptyReading, contributions }
    const { id } = await sendReading(api, cookie, { ...describeBytes(new Uint8Array(), 'файл.xlsx'), reading })
    return (await call<ImportView>(api, cookie, 'imports.get', { id })).data
  }

  it('asks about a number that has changed by more than a third, and takes it with a note', async () => {
    const { id, result, status } = await send(pupilsOf('1', (values) => ({ ...values, pupils: 96 })))
    expect(status).toBe('previewed')
    const [problem, ...others] = result.problems.filter(({ code }) => code === 'changed-much')
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'warning', found: '96' })
    expect(problem?.message).toMatch(
      /^Полевая СОШ, «Контингент обучающихся», 2025\/26, 1, «Обучающихся»: за год изменилось больше чем на \d+ %: было \d+, стало 96\.$/,
    )
    expect(problem?.remedy).toContain('напишите в примечании')
    const note = ' Открыт второй первый класс. '
    expect((await call(api, cookie, 'imports.accept', { id, note }, 'POST')).status).toBe(200)
    const { data } = await call<ImportView>(api, cookie, 'imports.get', { id })
    expect([data.status, data.note]).toEqual(['accepted', 'Открыт второй первый класс.'])
  })

  it('says nothing of what the file leaves as it was', async () => {
    const { result } = await send(pupilsOf('1', (values) => ({ ...values, pupils: 96 })))
    expect(result.problems).toEqual([])
  })

  it('asks about a part that is greater than the whole of another form, in the same file too', async () => {
    const graduates: Contribution = {
      unit: 'polevaya',
      form: 'gia9-graduates',
      period,
      claim: { kind: 'whole' },
      cells: { '': { graduates: 9 } },
    }
    const fewer = pupilsOf('9', () => ({ classes: 1, pupils: 8 }))
    const { result } = await send(graduates, fewer)
    const [problem] = result.problems.filter(({ code }) => code === 'exceeds-form')
    expect(problem?.message).toContain(
      'здесь 9, это больше, чем в форме «Контингент обучающихся», 9, «Обучающихся» (8)',
    )
    expect(problem?.severity).toBe('warning')
  })
})
