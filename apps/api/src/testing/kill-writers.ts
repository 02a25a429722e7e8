import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Connection } from '../db/connect.ts'
import { WriterProcess } from './writer-process.ts'

export interface KillPlan {
  readonly connection: Connection
  readonly kills: number
  /** In [0, 1): decides the moments. */
  readonly random: () => number
  /** Ends the writer at once, in whatever way, and makes the database ready to be opened again. By default `kill -9`. */
  readonly cut?: (writer: ChildProcess) => Promise<void> | void
  readonly nodeOptions?: readonly string[]
  /** Once aborted, no further round begins: throws its reason. */
  readonly signal?: AbortSignal
}

export interface KillReport {
  /** Of them while the database was being opened. */
  readonly kills: { readonly all: number; readonly opening: number }
  /** Times that the database was opened and looked through after a kill. */
  readonly opened: number
  /** Writes that were promised. */
  readonly acknowledged: number
  /** Of them those that were not there afterwards. */
  readonly lost: number
  /** Everything that was not as it should be, in words. */
  readonly faults: readonly string[]
}

/** A kill falls among the first so many promises of a writer, or while it opens the database: one in so many. */
const [PROMISES, OPENINGS] = [40, 5]

/**
 * Starts a writer, kills it at a random moment, starts the next one, which looks through what it finds before it writes on. The
 * moments follow the writer's own pace, so a busy machine is killed in the same places as an idle one.
 */
export async function killWriters({ cut = killHard, ...plan }: KillPlan): Promise<KillReport> {
  const { connection, kills, random, nodeOptions } = plan
  const faults: string[] = []
  let [opened, opening, acknowledged, lost] = [0, 0, 0, 0]
  /** The newest number promised, milliseconds of the last opening: for the first a guess. */
  let [last, duration, early] = [0, 2000, false]
  for (let round = 1; round <= kills + 1; round += 1) {
    plan.signal?.throwIfAborted()
    const began = performance.now()
    const writer = new WriterProcess(connection, nodeOptions)
    const fault = (text: string): number => faults.push(`kill ${round - 1}: ${text}`)
    // Never twice in a row, so that something is written however the dice fall.
    early = !early && round <= kills && random() < 1 / OPENINGS
    if (early) await pause(random() * duration)
    else if (await writer.until(() => writer.found !== null)) duration = performance.now() - began
    else fault(`the database did not open: ${briefly(writer.complaint)}`)
    const reached = Math.ceil(random() * PROMISES)
    if (!early && round <= kills && writer.found !== null) {
      if (!(await writer.until(() => writer.promised >= reached))) {
        fault(`the writing ended by itself: ${briefly(writer.complaint)}`)
      }
      // Anywhere in the next transaction.
      await pause((random() * (performance.now() - began - duration)) / reached)
    }
    if (early && writer.child.exitCode !== null) fault(`the opening ended by itself: ${briefly(writer.complaint)}`)
    if (round > kills) killHard(writer.child)
    else await cut(writer.child)
    await writer.gone
    if (early && writer.found === null) opening += 1
    if (writer.found !== null) {
      opened += 1
      lost += Math.max(0, last - writer.found.last)
      if (writer.found.last < last) fault(`${last} was promised, ${writer.found.last} is the newest`)
      writer.found.faults.forEach(fault)
      last = writer.found.last
    } else if (round > kills) {
      // What does not open any more has nothing of what was promised.
      lost += last
    }
    acknowledged += writer.promised
    last = Math.max(last, writer.last)
  }
  return { kills: { all: kills, opening }, opened, acknowledged, lost, faults }
}

/** Its lines that say something: the engine is one file of endless lines, and of the stack nobody needs more than where it began. */
function briefly(complaint: string): string {
  const lines = complaint.split('\n').map((line) => line.trim())
  return lines.find((line) => /\b(Error|FATAL)\b/i.test(line) && line.length < 300) ?? 'silence'
}

function killHard(writer: ChildProcess): void {
  writer.kill('SIGKILL')
}
