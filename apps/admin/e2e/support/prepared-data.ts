import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { withoutBrowser } from './chromium.ts'
import { runServer } from './running-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the demonstration district in it, to be copied. */
    readonly preparedData: string
  }
}

/** A first start fills the database once for all test files: each of them then copies the folder, which takes a moment. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (withoutBrowser) return () => Promise.resolve()
  const folder = await mkdtemp(path.join(tmpdir(), 'msoko-e2e-prepared-'))
  const server = await runServer(folder)
  await server.stop()
  project.provide('preparedData', folder)
  return () => rm(folder, { recursive: true, force: true })
}
