// `kill -9` of a process that writes, at random moments, and after each a look at what is left.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Cluster } from './cluster.mjs'
import { loadKillWriters, readOptions } from './options.mjs'
import { endWith, printReport } from './report.mjs'
import { seeded } from './seeded.mjs'

/** A writer whose server has died says so by itself; one that does not is not waited for. */
const NOTICE = 5000

await endWith(async (signal) => {
  const { kills, engine, victim, seed } = readOptions({
    kills: 200,
    engine: ['embedded', 'postgres'],
    victim: ['writer', 'postmaster'],
    seed: Date.now() % 1_000_000,
  })
  const killWriters = await loadKillWriters()
  const folder = mkdtempSync(path.join(tmpdir(), 'msoko-kill-'))
  let cluster = null
  try {
    if (engine === 'postgres') {
      cluster = new Cluster(folder)
      await cluster.start()
    }
    const connection = cluster ? { kind: 'postgres', url: cluster.url } : { kind: 'embedded', dataDir: folder }
    const cut = cluster && victim === 'postmaster' ? { cut: (writer) => killServer(cluster, writer) } : {}
    const began = performance.now()
    const report = await killWriters({ connection, kills, random: seeded(seed), signal, ...cut })
    const what = cluster ? `postgres, the ${victim} killed` : 'embedded, the writer killed'
    return printReport(`${what}, seed ${seed}`, report, performance.now() - began)
  } finally {
    await cluster?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function killServer(cluster, writer) {
  await cluster.kill()
  const until = performance.now() + NOTICE
  while (writer.exitCode === null && performance.now() < until) await pause(20)
  writer.kill('SIGKILL')
  await cluster.start()
}
