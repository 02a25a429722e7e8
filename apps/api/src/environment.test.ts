import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'

describe('readEnvironment', () => {
  it('needs nothing: an empty variable is one that is not given', () => {
    const expected = {
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.resolve('data'),
      databaseUrl: null,
      secret: null,
      jobSilence: 30,
    }
    expect(readEnvironment({})).toEqual(expected)
    expect(readEnvironment({ PORT: '', DATABASE_URL: '', MSOKO_DATA_DIR: '', HOST: '' })).toEqual(expected)
  })

  it('takes what is given', () => {
    const databaseUrl = 'postgresql://rono@localhost:5433/msoko?sslmode=disable'
    const secret = 'x'.repeat(32)
    expect(
      readEnvironment({
        PORT: '0',
        HOST: '0.0.0.0',
        MSOKO_DATA_DIR: '/srv',
        DATABASE_URL: databaseUrl,
        MSOKO_SECRET: secret,
        MSOKO_JOB_SILENCE: '5',
      }),
    ).toEqual({ port: 0, host: '0.0.0.0', dataDir: path.resolve('/srv'), databaseUrl, secret, jobSilence: 5 })
  })

  it.each(['65536', '-1', '80.5', 'восемьдесят', '0x50', ' '])('refuses the port «%s» and says what it is', (port) => {
    expect(() => readEnvironment({ PORT: port })).toThrow(`PORT = «${port}»: нужно целое число от 0 до 65535`)
  })

  it.each(['0', '3601', '1.5', '-1'])('refuses the silence «%s» of a copy', (seconds) => {
    expect(() => readEnvironment({ MSOKO_JOB_SILENCE: seconds })).toThrow(`MSOKO_JOB_SILENCE = «${seconds}»`)
  })

  it('names every wrong variable at once, and no secret', () => {
    const wrong = { PORT: 'x', DATABASE_URL: 'mysql://rono:parol@host/db', MSOKO_SECRET: 'tayna' }
    const told = (): unknown => readEnvironment(wrong)
    expect(told).toThrow(/PORT.*DATABASE_URL.*MSOKO_SECRET/)
    expect(told).not.toThrow(/parol|tayna/)
  })
})
