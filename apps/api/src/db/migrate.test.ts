import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { addMunicipality, districtActor } from '../testing/district.ts'
import { askServer, createServerDatabase, engines, testDatabase } from '../testing/engines.ts'
import { connectDatabase, type Database } from './connect.ts'
import { migrate } from './migrate.ts'
import { readMunicipality } from './municipality.ts'
import { rowsOf } from './rows.ts'
import { withActor } from './with-actor.ts'

const undo: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step()
})

async function opened(url: string): Promise<Database> {
  const database = await connectDatabase({ kind: 'postgres', url })
  undo.push(database.close)
  return database
}

async function emptyServerDatabase(): Promise<string> {
  const { url, drop } = await createServerDatabase()
  undo.push(drop)
  return url
}

describe.each(engines)('migrations on %s', (engine) => {
  it('do nothing the second time', async () => {
    const database = await testDatabase(engine)
    undo.push(database.close)
    await addMunicipality(database)
    await migrate(database)
    expect(await withActor(database, districtActor(), readMunicipality)).toMatchObject({ id: 'demo' })
  })
})

describe.each(engines.filter((engine) => engine === 'postgres'))('the server of %s', () => {
  it('is brought to the schema by several copies that start at once', async () => {
    const url = await emptyServerDatabase()
    const copies = await Promise.all([opened(url), opened(url), opened(url)])
    await Promise.all(copies.map(migrate))
    const [first, second] = copies
    await addMunicipality(first)
    expect(await withActor(second, districtActor(), readMunicipality)).toMatchObject({ id: 'demo' })
  })

  it('that does not let its user take on the role is told of at start, with the words for its administrator', async () => {
    // The role is there already, and a user without rights cannot grant it to itself.
    await migrate(await opened(await emptyServerDatabase()))
    const username = `msoko_test_${randomBytes(8).toString('hex')}`
    const password = randomBytes(16).toString('hex')
    await askServer(`create role ${username} login password '${password}'`)
    undo.push(() => askServer(`drop role ${username}`))
    await askServer(`grant ${username} to current_user`)
    const url = new URL(await emptyServerDatabase())
    await askServer(`alter database ${url.pathname.slice(1)} owner to ${username}`)
    Object.assign(url, { username, password })
    await expect(migrate(await opened(url.href))).rejects.toThrow(
      `Пусть администратор сервера PostgreSQL выполнит: GRANT msoko_app TO ${username};`,
    )
  })

  it('may drop its connections, idle or at work, without ending the program', async () => {
    const url = await emptyServerDatabase()
    const database = await opened(url)
    await migrate(database)
    const dropAll = (): Promise<void> =>
      askServer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}'`,
      )
    await dropAll()
    const atWork = database.drizzle.transaction(async (tx) => {
      await tx.execute(sql`select 1`)
      await dropAll()
      await tx.execute(sql`select 1`)
    })
    await expect(atWork).rejects.toThrow(/Failed query|Connection terminated/)
    expect(await rowsOf(database.drizzle, sql`select 1 as alive`)).toEqual([{ alive: 1 }])
  })
})
