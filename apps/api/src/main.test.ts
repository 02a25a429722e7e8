import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { killServers, startServer } from './testing/server-process.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'msoko-server-'))

afterAll(() => {
  killServers()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('the server as it is started', () => {
  it('says where it is and how to sign in, and stops in order', async () => {
    const server = await startServer(dataDir)
    expect(server.output()).toMatch(/rono\t\S{12}\t/)
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
    expect(await server.stop('SIGTERM')).toBe(process.platform === 'win32' ? null : 0)
    const again = await startServer(dataDir)
    expect(again.output()).not.toMatch(/rono\t/)
    expect(again.output()).toContain('demo-sign-in.txt')
    await again.stop('SIGTERM')
  })

  it('says what to do when it cannot start, without a stack', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    other.close()
    await once(other, 'close')
    const refused = startServer(path.join(dataDir, 'unused'), `postgres://nobody@127.0.0.1:${port}/nothing`)
    const { message } = await refused.then(
      () => new Error('it started'),
      (error: Error) => error,
    )
    expect(message).toBe(
      'the server ended: Не удалось запустить: сервер PostgreSQL не отвечает. Запустите его или исправьте адрес в DATABASE_URL.\n',
    )
  })
})
