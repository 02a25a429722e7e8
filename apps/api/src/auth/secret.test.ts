import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sessionSecret } from './secret.ts'

describe('sessionSecret', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'msoko-secret-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('is made once for a folder, differs between folders, and is the owner’s alone', () => {
    const [one, other] = [path.join(root, 'one'), path.join(root, 'other')]
    const made = sessionSecret({ secret: null, dataDir: one })
    expect(made).toMatch(/^[0-9a-f]{64}$/)
    expect(sessionSecret({ secret: null, dataDir: one })).toBe(made)
    expect(sessionSecret({ secret: null, dataDir: other })).not.toBe(made)
    expect(readdirSync(one)).toEqual(['session-secret'])
    if (process.platform !== 'win32') expect(statSync(path.join(one, 'session-secret')).mode & 0o777).toBe(0o600)
  })

  it('is the given one when there is one', () => {
    const given = 'a secret that several servers share'
    expect(sessionSecret({ secret: given, dataDir: path.join(root, 'none') })).toBe(given)
  })

  it('refuses a file that holds none', () => {
    const dataDir = path.join(root, 'broken')
    sessionSecret({ secret: null, dataDir })
    writeFileSync(path.join(dataDir, 'session-secret'), '')
    expect(() => sessionSecret({ secret: null, dataDir })).toThrow(/повреждён/)
  })
})
