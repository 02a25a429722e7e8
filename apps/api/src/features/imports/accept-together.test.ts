import { schoolYear, UnitTree, type Submission } from '@msoko/domain'
import { demonstrationDistrict } from '@msoko/domain/demonstration'
import { writeTemplate } from '@msoko/workbook'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSubmissions } from '../../db/submissions.ts'
import { withActor } from '../../db/with-actor.ts'
import { call, startApi, upload, type TestApi } from '../../testing/api.ts'
import { districtActor } from '../../testing/district.ts'
import { engines } from '../../testing/engines.ts'
import { examForms } from '../../testing/exam-forms.ts'

const district = demonstrationDistrict()
const period = schoolYear(2026)

const graduates = (unit: string, belowRussian: number): Submission => ({
  unit,
  form: 'gia11-graduates',
  period,
  cells: {
    '': {
      graduates: 10,
      admitted: 10,
      belowRussian,
      belowMaths: 0,
      belowEither: belowRussian,
      certificateByJune: 10 - belowRussian,
      certificateBySeptember: 10 - belowRussian,
      specialNeeds: 0,
    },
  },
})

describe.each(engines)('two acceptances at one moment, on %s', (engine) => {
  let api: TestApi
  let cookie: string

  beforeAll(async () => {
    api = await startApi(engine)
    cookie = await api.signIn('rono')
  })
  afterAll(() => api.close())

  const send = async (submission: Submission): Promise<string> => {
    const bytes = await writeTemplate({
      forms: examForms,
      units: new UnitTree(district.units),
      periods: [period],
      municipality: district.municipality.title,
      synthetic: true,
      prefill: [submission],
    })
    return (await upload(api, cookie, bytes)).id
  }

  it.each(['polevaya', 'lugovaya', 'rodnikovaya'])(
    'one of them is told that the facts of %s have changed, and nothing of it is stored',
    async (unit) => {
      const ids = [await send(graduates(unit, 1)), await send(graduates(unit, 2))]
      const answers = await Promise.all(ids.map((id) => call(api, cookie, 'imports.accept', { id }, 'POST')))
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
      const stored = await withActor(api.database, districtActor(), (tx) =>
        readSubmissions(tx, { forms: ['gia11-graduates'], periods: [period] }),
      )
      const accepted = answers.findIndex(({ status }) => status === 200) + 1
      expect(stored.find((submission) => submission.unit === unit)).toMatchObject(graduates(unit, accepted))
    },
  )
})
