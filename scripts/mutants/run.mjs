// Thousands of spoilt and hostile files through the reader: node scripts/mutants/run.mjs --count 20000 --seed 1
// One of them again, into a file to look at: --seed 1 --first 4711 --save
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { readOptions } from '../durability/options.mjs'
import { endWith } from '../durability/report.mjs'

const STEP = 1000

await endWith(async (signal) => {
  const { count, seed, first, save } = readOptions({ count: 20_000, seed: 1, first: 0, save: false })
  const { mutate } = await import('./mutate.mjs')
  if (save) {
    const { sources } = await import('./sources.mjs')
    const { bytes, made } = mutate(await sources(), seed, first)
    const file = `mutant-${seed}-${first}`
    writeFileSync(file, bytes)
    process.stdout.write(`${file}: ${bytes.length} bytes, ${made}\n`)
    return 0
  }
  const { runMutants } = await import('./run-mutants.mjs')
  const began = performance.now()
  let shown = 0
  const report = await runMutants({
    count,
    seed,
    first,
    strict: true,
    signal,
    onProgress: (done, faults) => {
      for (; shown < faults.length; shown += 1) process.stdout.write(`FAULT ${faults[shown]}\n`)
      if (done % STEP === 0) process.stdout.write(`${done} of ${count}\n`)
    },
  })
  return print(report, { seed, milliseconds: performance.now() - began })
})

function print({ count, outcomes, slowest, memory, faults }, { seed, milliseconds }) {
  process.stdout.write(`\n${count} mutants of seed ${seed} in ${(milliseconds / 1000).toFixed(0)} s\n`)
  for (const [outcome, times] of [...outcomes].toSorted(([, a], [, b]) => b - a)) {
    process.stdout.write(`  ${String(times).padStart(6)}  ${outcome}\n`)
  }
  process.stdout.write('slowest:\n')
  for (const { what, milliseconds: each } of slowest) process.stdout.write(`  ${each.toFixed(0)} ms  ${what}\n`)
  process.stdout.write(`most memory of the reading process: ${Math.round(memory / 1024)} MB\n${faults.length} faults\n`)
  return faults.length === 0 ? 0 : 1
}
