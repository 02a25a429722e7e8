import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { connectDatabase, overPglite, type Engine } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { loadDemonstration } from '../demonstration/load-demonstration.ts'
import { createServerDatabase, server } from './test-server.ts'

/** What a database of a test begins with. */
export type Beginning = 'migrated' | 'demonstration'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of dumps of the embedded engine, and for each engine of the demonstration's sign-ins. */
    readonly preparedFolder: string
    /** Databases of the test server to be copied; null without a server. */
    readonly preparedDatabases: Readonly<Record<Beginning, string>> | null
  }
}

export function dumpFile(folder: string, beginning: Beginning): string {
  return path.join(folder, `${beginning}.tar`)
}

export function signInFolder(folder: string, engine: Engine): string {
  return path.join(folder, engine)
}

/** Migrates a database and fills another once for all suites: each then takes a copy, a tenth of the work. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'msoko-prepared-'))
  project.provide('preparedFolder', folder)
  await prepareEmbedded(folder)
  const prepared = server === undefined ? null : await prepareServer(folder)
  project.provide('preparedDatabases', prepared?.names ?? null)
  return async () => {
    rmSync(folder, { recursive: true, force: true })
    await prepared?.drop()
  }
}

async function prepareEmbedded(folder: string): Promise<void> {
  const client = await PGlite.create()
  const dump = async (beginning: Beginning): Promise<void> => {
    const file = await client.dumpDataDir('none')
    writeFileSync(dumpFile(folder, beginning), Buffer.from(await file.arrayBuffer()))
  }
  const database = overPglite(client)
  await migrate(database)
  await dump('migrated')
  mkdirSync(signInFolder(folder, 'embedded'))
  await loadDemonstration(database, signInFolder(folder, 'embedded'))
  await dump('demonstration')
  await database.close()
}

async function prepareServer(
  folder: string,
): Promise<{ readonly names: Readonly<Record<Beginning, string>>; readonly drop: () => Promise<void> }> {
  const migrated = await createServerDatabase()
  const bare = await connectDatabase({ kind: 'postgres', url: migrated.url })
  await migrate(bare)
  await bare.close()
  const demonstration = await createServerDatabase(migrated.name)
  const filled = await connectDatabase({ kind: 'postgres', url: demonstration.url })
  await loadDemonstration(filled, signInFolder(folder, 'postgres'))
  await filled.close()
  return {
    names: { migrated: migrated.name, demonstration: demonstration.name },
    drop: async () => {
      await demonstration.drop()
      await migrated.drop()
    },
  }
}
