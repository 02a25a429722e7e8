// The power goes while a process writes; the disk comes back with what was forced to it, and no more.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Cluster } from './cluster.mjs'
import { Disk } from './disk.mjs'
import { loadKillWriters, readOptions, Refusal } from './options.mjs'
import { endWith, printReport } from './report.mjs'
import { seeded } from './seeded.mjs'

const NO_FSYNC = ['--import', new URL('no-fsync.mjs', import.meta.url).href]

await endWith(async (signal) => {
  const options = readOptions({
    cuts: 50,
    'cuts-a-disk': 5,
    engine: ['embedded', 'postgres'],
    'without-fsync': false,
    seed: Date.now() % 1_000_000,
  })
  if (process.platform !== 'linux' || process.getuid() !== 0) {
    throw new Refusal('file systems are mounted: run this by hand on Linux, as root, on a machine that is yours')
  }
  const killWriters = await loadKillWriters()
  const random = seeded(options.seed)
  const began = performance.now()
  const reports = []
  const most = Math.max(1, options['cuts-a-disk'])
  for (let cuts = options.cuts; cuts > 0; cuts -= most) {
    const kills = Math.min(cuts, most)
    reports.push(await onFreshDisk({ ...options, kills, random, signal, killWriters }))
  }
  const total = (count) => reports.reduce((sum, report) => sum + count(report), 0)
  const together = {
    kills: { all: total(({ kills }) => kills.all), opening: total(({ kills }) => kills.opening) },
    opened: total(({ opened }) => opened),
    acknowledged: total(({ acknowledged }) => acknowledged),
    lost: total(({ lost }) => lost),
    faults: reports.flatMap(({ faults }, disk) => faults.map((fault) => `disk ${disk + 1}, ${fault}`)),
  }
  const how = options['without-fsync'] ? ' WITHOUT fsync' : ''
  return printReport(`power cut, ${options.engine}${how}, seed ${options.seed}`, together, performance.now() - began)
})

/** A few cuts, the first of them on a database that has just been made. */
async function onFreshDisk({ engine, kills, random, signal, killWriters, 'without-fsync': lax }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'msoko-power-'))
  const disk = new Disk(folder)
  let cluster = null
  try {
    await disk.make()
    const data = path.join(disk.place, 'data')
    if (engine === 'postgres') {
      // The server runs as another user and has to get there.
      chmodSync(folder, 0o711)
      mkdirSync(data)
      cluster = new Cluster(data, lax ? { fsync: 'off' } : {})
      await cluster.start()
    }
    return await killWriters({
      connection: cluster ? { kind: 'postgres', url: cluster.url } : { kind: 'embedded', dataDir: data },
      kills,
      random,
      signal,
      nodeOptions: lax && !cluster ? NO_FSYNC : [],
      cut: async (writer) => {
        // Stopped first: what it is told after the power has gone is no promise that anybody heard.
        writer.kill('SIGSTOP')
        disk.cut()
        writer.kill('SIGKILL')
        await cluster?.kill()
        await disk.restart()
        // A server that does not start is what the next writer meets: it goes into the report as a database that does not open.
        await cluster?.start().catch((error) => process.stderr.write(`${error.message}\n`))
      },
    })
  } finally {
    await cluster?.stop()
    await disk.unmount()
    rmSync(folder, { recursive: true, force: true })
  }
}
