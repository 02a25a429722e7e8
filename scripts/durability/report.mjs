import { Refusal } from './options.mjs'

/** Prints what came out, and everything that was not as it should be. Returns the exit code. */
export function printReport(what, { kills, opened, acknowledged, lost, faults }, milliseconds) {
  const seconds = (milliseconds / 1000).toFixed(0)
  const counts = `${kills.all} kills (${kills.opening} while opening), opened ${opened}, acknowledged ${acknowledged}`
  process.stdout.write(`${what}: ${counts}, lost ${lost}, faults ${faults.length}, ${seconds} s\n`)
  for (const fault of faults) process.stdout.write(`  ${fault}\n`)
  return lost === 0 && faults.length === 0 ? 0 : 1
}

/** Runs a script to its exit code; a refusal is said in words. Told to end, the script gets to clean up behind itself. */
export async function endWith(run) {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stop.abort(new Refusal(`ended by ${name}`)))
  try {
    process.exitCode = await run(stop.signal)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
