import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerPageRoutes } from './page-routes.ts'

describe('the page', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'msoko-page-'))
  let app: FastifyInstance

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'dist', 'assets'), { recursive: true })
    writeFileSync(path.join(folder, 'secret.txt'), 'secret')
    writeFileSync(path.join(folder, 'dist', 'index.html'), '<title>МСОКО</title>')
    writeFileSync(path.join(folder, 'dist', 'assets', 'index-1.js'), 'export {}')
    app = fastify()
    registerPageRoutes(app, path.join(folder, 'dist'))
    await app.ready()
  })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(['/', '/index.html', '/units/polevaya?period=2025', '/sign-in'])(
    'opens at %s, never from a cache',
    async (url) => {
      const { statusCode, headers, body } = await app.inject({ url })
      expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'text/html; charset=utf-8',
        'no-cache',
      ])
      expect(body).toContain('МСОКО')
    },
  )

  it('keeps its named parts for good', async () => {
    const { statusCode, headers } = await app.inject({ url: '/assets/index-1.js' })
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toContain('immutable')
  })

  it.each(['/assets/index-0.js', '/api/nothing', '/api/trpc'])('is not given in the place of %s', async (url) => {
    const response = await app.inject({ url })
    expect([response.statusCode, response.json()]).toEqual([404, { message: 'Такого адреса нет.' }])
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt'])(
    'gives nothing from outside of its folder: %s',
    async (url) => {
      expect((await app.inject({ url })).body).not.toContain('secret')
    },
  )

  it('takes nothing', async () => {
    expect((await app.inject({ method: 'POST', url: '/', payload: {} })).statusCode).toBe(404)
  })
})
