import { schoolYear, type Adjustment } from '@msoko/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Identity } from '../../auth/identify.ts'
import type { Database } from '../../db/connect.ts'
import { readSubmissions } from '../../db/submissions.ts'
import { withActor } from '../../db/with-actor.ts'
import { addMunicipality, districtActor } from '../../testing/district.ts'
import { engines, testDatabase } from '../../testing/engines.ts'
import { describeBytes, emptyReading, readForSending, type SentBody } from '../../testing/sent-reading.ts'
import { acceptImport } from '../imports/accept-import.ts'
import { getImport } from '../imports/get-import.ts'
import { readingContext } from '../imports/reading-context.ts'
import { takeReading } from '../imports/take-reading.ts'
import { undoImport } from '../imports/undo-import.ts'
import { openCampaign } from './open-campaign.ts'

const period = schoolYear(2026)
const actor = districtActor()
const us: Identity = { name: '', login: actor.user, unit: null, actor }
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A protocol as РЦОИ issues it; the participants are invented, each the same person in every protocol. */
function protocol(title: string, result: string, results: readonly number[]): Uint8Array {
  const heading = `№;Код МСУ;Код ОО;Класс;Код ППЭ;Аудитория;Фамилия;Имя;Отчество;Серия;Номер;Первичный балл;${result}`
  const rows = results.map(
    (value, who) => `${who + 1};902;902001;11А;1;1;Тестов${who};Тест;Тестович;0000;${100_000 + who};10;${value}`,
  )
  return bytesOf([title, heading, ...rows].join('\r\n'))
}

describe.each(engines)('figures of persons over real protocols on %s', (engine) => {
  let database: Database
  let secret: Uint8Array

  beforeAll(async () => {
    database = await testDatabase(engine)
    await addMunicipality(database)
    const opened = await openCampaign(database, us, { procedure: 'gia11', period }, '2027-06-01')
    secret = new Uint8Array(Buffer.from(opened.secret, 'hex'))
  })
  afterAll(() => database.close())

  const read = async (bytes: Uint8Array, name: string): Promise<SentBody> =>
    readForSending(bytes, name, await readingContext(database, us), { secret })
  const take = async (body: SentBody): Promise<string> => {
    const { id } = await takeReading(database, us, body)
    await acceptImport(database, us, { id })
    return id
  }
  const graduates = async (): Promise<unknown> => {
    const stored = await withActor(database, actor, (tx) => readSubmissions(tx, { forms: ['gia11-graduates'] }))
    return stored.find(({ unit }) => unit === 'polevaya')?.cells['']
  }

  it('are counted once both have come, go when an appeal makes the rows untrue, and come back when it is undone', async () => {
    await take(await read(protocol('01 - Русский язык 2027.05.29', 'Балл', [23, 24, 60]), 'русский.csv'))
    expect(await graduates()).toBeUndefined()
    await take(await read(protocol('22 - Математика базовая 2027.06.01', 'Оценка', [2, 3, 2]), 'база.csv'))
    expect(await graduates()).toEqual({ belowRussian: 1, belowMaths: 2, belowEither: 2 })

    const appeal: Adjustment = {
      unit: 'polevaya',
      form: 'ege-results',
      period,
      cell: 'attempt=main;category=current;level=single;subject=rus',
      field: 'scores',
      from: 23,
      to: 40,
      line: 2,
    }
    const reading = { ...emptyReading, kind: 'protocol' as const, adjustments: [appeal] }
    const { id } = await takeReading(database, us, { ...describeBytes(bytesOf('appeal'), 'апелляции.csv'), reading })
    expect((await getImport(database, us, id)).remarks).toMatchObject([{ about: 'rows-astray', persons: 1 }])
    await acceptImport(database, us, { id })
    expect(await graduates()).toBeUndefined()
    await undoImport(database, us, id)
    expect(await graduates()).toEqual({ belowRussian: 1, belowMaths: 2, belowEither: 2 })
  })
})
