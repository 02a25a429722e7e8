import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchChromium } from './chromium.ts'
import { startServer, type TestServer } from './server.ts'

const WIDE = 1280

/** The demonstration ends with 2025/26; the page is to offer that year whenever the tests are run. */
const TODAY = new Date('2026-11-24T10:00:00')

type State = Awaited<ReturnType<BrowserContext['storageState']>>

export interface Stage {
  /** A page of a person who has not signed in. */
  readonly open: (path: string, width?: number) => Promise<Page>
  /** A page of a signed-in person; the session is made once for each login. */
  readonly openAs: (login: string, path: string, width?: number) => Promise<Page>
  readonly passwordOf: (login: string) => string
  /** Ends the server and returns the copy of its database: only in the last test of a file. */
  readonly dump: () => Promise<string>
}

/** A server and a browser for one test file. After each test its pages are closed, and a console with errors fails it. */
export function setUpStage(): Stage {
  let server: TestServer | undefined
  let browser: Browser | undefined
  let contexts: BrowserContext[] = []
  let complaints: string[] = []
  const sessions = new Map<string, State>()

  beforeAll(async () => {
    ;[server, browser] = await Promise.all([startServer(), launchChromium()])
  })
  afterEach(async () => {
    const said = complaints
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
    complaints = []
    expect(said, 'errors in the console of the page').toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  async function openWith(state: State | undefined, path: string, width: number): Promise<Page> {
    if (!server || !browser) throw new Error('the stage is not set up yet')
    const context = await browser.newContext({
      baseURL: server.address,
      viewport: { width, height: 800 },
      locale: 'ru-RU',
      ...(state && { storageState: state }),
    })
    contexts.push(context)
    await context.clock.setFixedTime(TODAY)
    const page = await context.newPage()
    page.on('console', (message) => {
      // A refused sign-in is an answer like any other, but every browser writes it to the console.
      const refusedSignIn = message.location().url.endsWith('/sign-in/username')
      if (message.type() === 'error' && !refusedSignIn) complaints.push(message.text())
    })
    page.on('pageerror', ({ message }) => complaints.push(message))
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }

  const passwordOf = (login: string): string => server?.passwordOf(login) ?? ''

  async function sessionOf(login: string): Promise<State> {
    const known = sessions.get(login)
    if (known) return known
    const page = await openWith(undefined, '/sign-in', WIDE)
    await signIn(page, login, passwordOf(login))
    const state = await page.context().storageState()
    sessions.set(login, state)
    return state
  }

  return {
    passwordOf,
    dump: () => server?.dump() ?? Promise.reject(new Error('the stage is not set up yet')),
    open: (path, width = WIDE) => openWith(undefined, path, width),
    openAs: async (login, path, width = WIDE) => openWith(await sessionOf(login), path, width),
  }
}

export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Логин').fill(login)
  await page.getByLabel('Пароль', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Войти' }).click()
  await page.getByRole('button', { name: 'Выйти' }).waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
}
