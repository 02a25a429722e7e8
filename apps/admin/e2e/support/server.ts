import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { dumpOf } from './dump.ts'
import { runServer } from './running-server.ts'

export interface TestServer {
  readonly address: string
  /** The demonstration's password of a login. */
  readonly passwordOf: (login: string) => string
  /** Ends the server and returns the copy of its database. */
  readonly dump: () => Promise<string>
  readonly stop: () => Promise<void>
}

/** A server over its own copy of the demonstration district. */
export async function startServer(): Promise<TestServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'msoko-e2e-'))
  await cp(inject('preparedData'), dataDir, { recursive: true })
  const { address, stop } = await runServer(dataDir)
  const file = await readFile(path.join(dataDir, 'demo-sign-in.txt'), 'utf8')
  const passwords = new Map(file.split('\n').map((line) => line.split('\t').slice(0, 2) as [string, string]))
  return {
    address,
    passwordOf: (login) => {
      const password = passwords.get(login)
      if (password === undefined) throw new Error(`the demonstration has no login ${login}`)
      return password
    },
    dump: async () => {
      await stop()
      return dumpOf(dataDir)
    },
    stop: async () => {
      await stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
