import { schoolYear, type Submission } from '@msoko/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addImport, addMunicipality, districtActor, schoolActor } from '../testing/district.ts'
import { engines, testDatabase } from '../testing/engines.ts'
import { recordAudit } from './audit.ts'
import type { Database, Transaction } from './connect.ts'
import { rowsOf } from './rows.ts'
import { document } from './schema/index.ts'
import { storeSubmission } from './store-contribution.ts'
import { withActor, type Actor } from './with-actor.ts'

/** The engine's own refusal: neither a slip of ours nor a broken statement. */
const refusal = {
  cause: {
    message: expect.stringMatching(/permission denied|row-level security|must be (owner|superuser)/) as unknown,
  },
}

const graduates = (unit: string, n: number): Submission => ({
  unit,
  form: 'gia11-graduates',
  period: schoolYear(2025),
  cells: { '': { graduates: n, belowEither: 0 } },
})

describe.each(engines)('row-level security in raw SQL, on %s', (engine) => {
  let database: Database
  let [ours, theirs] = ['', '']
  const all = districtActor()
  const school = schoolActor(['polevaya'])

  beforeAll(async () => {
    database = await testDatabase(engine)
    await addMunicipality(database, 'demo')
    await addMunicipality(database, 'other')
    ours = await addImport(database, all)
    theirs = await addImport(database, districtActor('other'))
    await store(all, ours, ['polevaya', 'lugovaya'])
    await store(districtActor('other'), theirs, ['polevaya'])
    await withActor(database, all, (tx) => recordAudit(tx, all, { action: 'test', subject: 'x' }))
    await withActor(database, all, (tx) => tx.insert(document).values(letter(all)))
  })
  afterAll(() => database.close())

  const store = (actor: Actor, importId: string, units: readonly string[]): Promise<void> =>
    withActor(database, actor, async (tx) => {
      for (const unit of units) await storeSubmission(tx, actor, importId, graduates(unit, 5))
    })
  const letter = ({ municipality, user }: Actor): typeof document.$inferInsert => ({
    municipalityId: municipality,
    report: 'x',
    period: 'school-year:2025',
    title: 'x',
    access: 'open',
    model: {} as never,
    content: new Uint8Array([0, 255]),
    sha256: '',
    actor: user,
  })
  const run = (actor: Actor, statement: string): Promise<unknown> =>
    withActor(database, actor, (tx) => tx.execute(sql.raw(statement)))
  const count = async (tx: Pick<Transaction, 'execute'>, table: string): Promise<number> =>
    (await rowsOf<{ n: number }>(tx, sql`select count(*)::int n from ${sql.identifier(table)}`))[0]?.n ?? -1
  const seenBy = (actor: Actor, table: string): Promise<number> => withActor(database, actor, (tx) => count(tx, table))

  /** Everything there is, past every policy. */
  const everything = async (): Promise<unknown> => {
    const tables = ['municipality', 'unit', 'import', 'revision', 'cell_state', 'fact', 'document', 'audit', 'user']
    const content: unknown[] = []
    for (const table of tables) {
      const name = sql.identifier(table)
      content.push(await rowsOf(database.drizzle, sql`select row_to_json(t)::text as row from ${name} t order by 1`))
    }
    return content
  }

  it.each(['fact', 'cell_state', 'revision'])('shows a school its own rows of %s only', async (table) => {
    expect(await seenBy(school, table)).toBeGreaterThan(0)
    expect(await seenBy(school, table)).toBeLessThan(await seenBy(all, table))
    const units = await withActor(database, school, (tx) =>
      rowsOf<{ unit_id: string }>(tx, sql`select distinct unit_id from ${sql.identifier(table)}`),
    )
    expect(units).toEqual([{ unit_id: 'polevaya' }])
    expect(await seenBy(schoolActor([]), table)).toBe(0)
  })

  it('shows a school neither the imports of others nor documents and the audit', async () => {
    for (const table of ['import', 'document', 'audit']) {
      expect(await seenBy(all, table), table).toBeGreaterThan(0)
      expect(await seenBy(school, table), table).toBe(0)
    }
  })

  it('shows another municipality its own rows only', async () => {
    for (const table of ['municipality', 'unit', 'import', 'revision', 'cell_state', 'fact']) {
      const own = await withActor(database, districtActor('other'), (tx) =>
        rowsOf<{ id: string }>(
          tx,
          sql`select distinct ${sql.identifier(table === 'municipality' ? 'id' : 'municipality_id')} as id from ${sql.identifier(table)}`,
        ),
      )
      expect(own, table).toEqual([{ id: 'other' }])
    }
    for (const table of ['document', 'audit']) expect(await seenBy(districtActor('other'), table), table).toBe(0)
    for (const table of ['municipality', 'fact']) expect(await seenBy(districtActor(''), table), table).toBe(0)
  })

  it('keeps the tables of sign-in away from everybody', async () => {
    for (const table of ['user', 'session', 'account', 'verification', 'rate_limit']) {
      await expect(seenBy(all, table), table).rejects.toMatchObject(refusal)
    }
  })

  it('refuses rows in the name of another unit, municipality or person', async () => {
    const before = await everything()
    const own = await addImport(database, school)
    const revision = (municipality: string, unit: string, importId: string, actor: string): string =>
      `insert into revision (municipality_id, import_id, unit_id, form, form_version, period, actor, content)
       values ('${municipality}', '${importId}', '${unit}', 'f', 1, 'school-year:2025', '${actor}', '{}')`
    const header = (municipality: string, unit: string): string =>
      `insert into cell_state values ('${municipality}', '${unit}', 'f', 1, 'school-year:2025', '', 1, 'reported')`
    const number = (municipality: string, unit: string): string =>
      `insert into fact values ('${municipality}', '${unit}', 'gia11-graduates', 'school-year:2025', '', 'forged', '', 1)`
    const audit = (municipality: string, actor: string): string =>
      `insert into audit (municipality_id, actor, action, subject, details) values ('${municipality}', '${actor}', 'x', 'y', '{}')`
    const sent = (municipality: string, actor: string): string =>
      `insert into import (municipality_id, file_name, sha256, size, actor, status) values ('${municipality}', 'x', '', 0, '${actor}', 'previewed')`
    for (const [actor, statement] of [
      [school, revision('demo', 'lugovaya', own, 'polevaya')],
      [school, revision('other', 'polevaya', theirs, 'polevaya')],
      [school, revision('demo', 'polevaya', own, 'somebody')],
      [school, header('demo', 'lugovaya')],
      [school, header('other', 'polevaya')],
      [school, number('demo', 'lugovaya')],
      [school, number('other', 'polevaya')],
      [school, audit('demo', 'somebody')],
      [school, sent('demo', 'somebody')],
      [all, sent('demo', 'somebody')],
      [all, sent('other', 'rono')],
      [all, revision('other', 'polevaya', theirs, 'rono')],
      [all, audit('other', 'rono')],
      [all, `insert into municipality values ('third', 'x', true)`],
      [all, `insert into unit values ('demo', 'x', 1, '{}')`],
    ] as const) {
      await expect(run(actor, statement), statement).rejects.toMatchObject(refusal)
    }
    for (const stranger of [schoolActor(['polevaya']), districtActor('other')]) {
      const written = withActor(database, stranger, (tx) => tx.insert(document).values(letter(all)))
      await expect(written).rejects.toMatchObject(refusal)
    }
    await database.drizzle.execute(sql`delete from import where id = ${own}`)
    expect(await everything()).toEqual(before)
  })

  it('changes and deletes nothing that is out of sight', async () => {
    const before = await everything()
    for (const statement of [
      `delete from cell_state where unit_id = 'lugovaya'`,
      `delete from cell_state where municipality_id = 'other'`,
      `update import set status = 'discarded'`,
    ]) {
      await run(school, statement)
      expect(await everything(), statement).toEqual(before)
    }
    await run(all, `update import set status = 'discarded' where municipality_id = 'other'`)
    await run(all, `delete from cell_state where municipality_id = 'other'`)
    expect(await everything()).toEqual(before)
  })

  it('refuses to change or delete what was written', async () => {
    for (const statement of [
      `update revision set content = '{}'`,
      'delete from revision',
      `update audit set action = 'x'`,
      'delete from audit',
      'update fact set value = 0',
      'delete from fact',
      `update cell_state set unit_id = 'polevaya'`,
      `update import set actor = 'somebody'`,
      `update import set municipality_id = 'other'`,
      'delete from import',
      `update document set title = 'x'`,
      'delete from document',
      `update unit set position = 0`,
      'delete from municipality',
      'truncate fact',
      'drop table fact',
      'alter table fact disable row level security',
      'drop policy tenant on fact',
      `alter role msoko_app superuser`,
    ]) {
      await expect(run(all, statement), statement).rejects.toMatchObject(refusal)
    }
  })

  it('takes nothing from a transaction that lays the role down or takes on other rights', async () => {
    const before = await everything()
    const escapes = [
      'reset role',
      'set local role none',
      `select set_config('msoko.units', '*', true)`,
      `select set_config('msoko.municipality', 'other', true)`,
      `select set_config('msoko.user', 'rono', true)`,
    ]
    for (const escape of escapes) {
      const escaped = withActor(database, school, async (tx) => {
        await tx.execute(sql.raw(escape))
        await tx.execute(sql`delete from cell_state`)
        return count(tx, 'cell_state')
      })
      await expect(escaped, escape).rejects.toThrow('on behalf of another')
      expect(await everything(), escape).toEqual(before)
    }
  })

  it('leaves neither role nor settings on the connection', async () => {
    const left = (): Promise<unknown> =>
      rowsOf(
        database.drizzle,
        sql`select current_user = session_user as owner, coalesce(current_setting('msoko.municipality', true), '') as municipality, coalesce(current_setting('msoko.units', true), '') as units`,
      )
    await seenBy(all, 'fact')
    expect(await left()).toEqual([{ owner: true, municipality: '', units: '' }])
    await run(all, 'select 1 / 0').catch(() => undefined)
    expect(await left()).toEqual([{ owner: true, municipality: '', units: '' }])
  })

  it('does not take a failed transaction for done, even when the failure was passed over', async () => {
    const passedOver = withActor(database, all, async (tx) => {
      await storeSubmission(tx, all, ours, graduates('rodnikovaya', 9))
      await tx.execute(sql`select 1 / 0`).catch(() => undefined)
    })
    await expect(passedOver).rejects.toMatchObject({
      cause: { message: expect.stringContaining('transaction is aborted') as unknown },
    })
    expect(await seenBy(schoolActor(['rodnikovaya']), 'revision')).toBe(0)
  })

  it('opens the whole district to its role only, and takes no list of units for it', async () => {
    const open = (actor: Actor): Promise<unknown> => withActor(database, actor, () => Promise.resolve('open'))
    await expect(open({ ...school, units: '*' })).rejects.toThrow('not open to the role school')
    for (const unit of ['*', '', 'polevaya,lugovaya']) {
      await expect(open(schoolActor([unit])), unit).rejects.toThrow('not an id of a unit')
    }
  })
})
