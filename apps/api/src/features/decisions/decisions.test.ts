import { asOwnRuleSet, ruleSetOf, schoolYear, type Decision, type DecisionDraft, type Verdict } from '@msoko/domain'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withActor } from '../../db/with-actor.ts'
import { call, startApi, type TestApi } from '../../testing/api.ts'
import { districtActor } from '../../testing/district.ts'
import { engines } from '../../testing/engines.ts'
import type { ListedFinding } from '../classification/list-findings.ts'
import type { RecordedDecision } from './list-decisions.ts'
import type { DecisionPreview } from './preview-decision.ts'

const PERIOD = schoolYear(2025)
const act = {
  kind: 'Приказ',
  number: '17',
  date: '2025-10-01',
  issuer: 'Отдел образования',
  title: 'О признаках низких результатов',
}
const threshold = (value: number, from = '2025-09-01'): DecisionDraft => ({
  act,
  content: { kind: 'threshold', parameter: 'low-results-share', value, from },
})
const list = (units: readonly string[]): DecisionDraft => ({
  act,
  content: { kind: 'list', list: 'low-results', period: PERIOD, units },
})

describe.each(engines)('decisions on %s', (engine) => {
  let api: TestApi
  let district: string

  beforeEach(async () => {
    api = await startApi(engine)
    district = await api.signIn('rono')
  })
  afterEach(() => api.close())

  const record = (draft: DecisionDraft) =>
    call<{ readonly id: string }>(api, district, 'decisions.record', draft, 'POST')
  /** Without those that the demonstration begins with. */
  const listed = async () =>
    (await call<readonly RecordedDecision[]>(api, district, 'decisions.list')).data.filter(
      ({ act: { number } }) => number === act.number,
    )
  const findings = async (cookie = district) => {
    const input = { ruleSet: 'federal-shnor@2025', flag: 'low-results', period: PERIOD }
    return (await call<readonly ListedFinding[]>(api, cookie, 'classification.list', input)).data
  }
  const met = async () => (await findings()).filter(({ verdict }) => verdict === 'met').map(({ unit }) => unit)

  it('a number is tried, made and withdrawn; the verdicts follow, and nothing is forgotten', async () => {
    const before = await met()
    expect(before).toContain('polevaya')
    const preview = await call<DecisionPreview>(api, district, 'decisions.preview', threshold(100))
    expect(preview.data.faults).toEqual([])
    const turned = (verdict: Verdict) => ({
      unit: 'polevaya',
      flag: 'low-results',
      after: expect.objectContaining({ verdict }),
    })
    expect(preview.data.effects).toContainEqual(expect.objectContaining(turned('not-met')))
    expect(await met()).toEqual(before)
    expect(await listed()).toEqual([])

    const { data } = await record(threshold(100))
    expect(await met()).toEqual([])
    const school = await api.signIn('polevaya')
    expect((await findings(school)).map(({ verdict }) => verdict)).toEqual(['not-met'])

    const back = await call<DecisionPreview>(api, district, 'decisions.previewWithdrawal', { id: data.id })
    expect(back.data.effects).toContainEqual(expect.objectContaining(turned('met')))
    const withdraw = () => call(api, district, 'decisions.withdraw', { id: data.id, because: 'опечатка' }, 'POST')
    expect((await withdraw()).status).toBe(200)
    expect((await withdraw()).status).toBe(404)
    expect(await met()).toEqual(before)
    expect(await listed()).toMatchObject([{ id: data.id, withdrawn: { by: 'rono', because: 'опечатка' } }])
    expect((await record(threshold(90))).status).toBe(200)
  })

  it('a list by order holds, and what was computed stays beside it', async () => {
    expect((await record(list(['zarechnaya']))).status).toBe(200)
    const found = await findings()
    expect(found.find(({ unit }) => unit === 'zarechnaya')).toMatchObject({ verdict: 'met', computed: 'not-met' })
    expect(found.find(({ unit }) => unit === 'polevaya')).toMatchObject({
      verdict: 'not-met',
      computed: 'met',
      published: { own: { number: '17' } },
    })
  })

  it('rules of its own are tried, stand beside those of the catalogue, and go with their decision', async () => {
    const draft: DecisionDraft = {
      act,
      content: { kind: 'rule-set', rules: { ...asOwnRuleSet(ruleSetOf('federal-shnor@2025-both')), version: 'own' } },
    }
    const input = { ruleSet: 'federal-shnor@own', flag: 'low-results', period: PERIOD }
    // Too long for an address: the question goes in the body.
    const preview = await call<DecisionPreview>(api, district, 'decisions.preview', draft, 'POST')
    expect(preview.data.faults).toEqual([])
    expect(preview.data.effects).toContainEqual(expect.objectContaining({ ruleSet: 'federal-shnor@own' }))
    expect((await call(api, district, 'classification.list', input)).status).toBe(404)

    const { data } = await record(draft)
    const school = await api.signIn('polevaya')
    const own = await call<readonly Decision[]>(api, school, 'classification.ownRules')
    expect(own.data).toMatchObject([draft])
    const found = await call<readonly ListedFinding[]>(api, school, 'classification.list', input)
    const same = { ...input, ruleSet: 'federal-shnor@2025-both' }
    const expected = await call<readonly ListedFinding[]>(api, school, 'classification.list', same)
    expect(found.data.map(({ verdict }) => verdict)).toEqual(expected.data.map(({ verdict }) => verdict))

    expect((await record(draft)).error.message).toContain('правила «federal-shnor@own» уже есть')
    await call(api, district, 'decisions.withdraw', { id: data.id, because: 'опечатка' }, 'POST')
    expect((await call(api, school, 'classification.list', input)).status).toBe(404)
  })

  it('rules that cannot be read are refused with their places', async () => {
    const rules = { id: 'own', version: '1', title: 'Свои', remarks: [], flags: [] }
    const refused = await call(api, district, 'decisions.record', { act, content: { kind: 'rule-set', rules } }, 'POST')
    expect(refused.status).toBe(400)
    expect(refused.error.message).toContain('rules.flags: список пуст')
    expect(await listed()).toEqual([])
  })

  it('is refused with everything that is wrong, and stores nothing', async () => {
    const bad: DecisionDraft = { act: { ...act, number: '' }, content: { ...threshold(101).content } }
    const refused = await record(bad)
    expect(refused.status).toBe(400)
    expect(refused.error.message).toMatch(/«101» не подходит.*Не указан номер акта/)
    const preview = await call<DecisionPreview>(api, district, 'decisions.preview', bad)
    expect(preview.data.faults.map(({ field }) => field)).toEqual(['value', 'act.number'])
    expect(await listed()).toEqual([])
  })

  it('one that another rests on is not withdrawn before it', async () => {
    const zone = await record({
      act,
      content: { kind: 'threshold', parameter: 'at-risk-share', value: 10, from: '2025-09-01' },
    })
    expect((await record(threshold(15))).status).toBe(200)
    const refused = await call(api, district, 'decisions.withdraw', { id: zone.data.id, because: 'опечатка' }, 'POST')
    expect(refused.status).toBe(400)
    expect(refused.error.message).toMatch(/Решение не отменено.*начинается с 20, а кончается на 15/)
    expect((await listed()).every(({ withdrawn }) => withdrawn === null)).toBe(true)
  })

  it('two at once for one day: one is made', async () => {
    const answers = await Promise.all([record(threshold(40)), record(threshold(50))])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400])
    expect(await listed()).toHaveLength(1)
  })

  it('what was made is out of reach of the application itself', async () => {
    const { data } = await record(threshold(40))
    const run = (statement: ReturnType<typeof sql>) =>
      withActor(api.database, districtActor(), (tx) => tx.execute(statement))
    await expect(run(sql`update decision set content = '{}' where id = ${data.id}`)).rejects.toThrow(
      /permission denied|Failed query/,
    )
    await expect(run(sql`delete from decision where id = ${data.id}`)).rejects.toThrow(/permission denied|Failed query/)
  })
})
