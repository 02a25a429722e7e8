import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { openDatabase } from './db/open.ts'
import { explainStartFailure } from './start-failure.ts'

const settings = { port: 3000, host: '127.0.0.1' }

describe('explainStartFailure', () => {
  it('says that the port is taken and how to choose another', async () => {
    const first = createServer().listen(0, '127.0.0.1')
    await once(first, 'listening')
    const { port } = first.address() as AddressInfo
    const [error] = (await once(createServer().listen(port, '127.0.0.1'), 'error')) as [unknown]
    first.close()
    expect(explainStartFailure(error, { port, host: '127.0.0.1' })).toBe(
      `порт ${port} занят другой программой. Закройте её или укажите другой порт в переменной среды PORT.`,
    )
  })

  it('finds the cause below the words of the query that failed', async () => {
    const nobody = createServer().listen(0, '127.0.0.1')
    await once(nobody, 'listening')
    const { port } = nobody.address() as AddressInfo
    nobody.close()
    await once(nobody, 'close')
    const databaseUrl = `postgres://msoko:secret@127.0.0.1:${port}/msoko`
    const error: unknown = await openDatabase({
      ...settings,
      dataDir: '.',
      databaseUrl,
      secret: null,
      jobSilence: 30,
    }).catch((failure: unknown) => failure)
    expect(explainStartFailure(error, settings)).toBe(
      'сервер PostgreSQL не отвечает. Запустите его или исправьте адрес в DATABASE_URL.',
    )
  })

  it('keeps the words of what it does not know', () => {
    expect(explainStartFailure(new Error('Неверные настройки: PORT.'), null)).toBe('Неверные настройки: PORT.')
    expect(explainStartFailure('странность', settings)).toBe('странность')
  })
})
