import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Connection } from '../db/connect.ts'
import type { FoundNumbers } from './written-numbers.ts'

export type WriterMessage = { readonly found: FoundNumbers } | { readonly written: number }

const entry = fileURLToPath(new URL('../../dist/testing/submission-writer.js', import.meta.url))

/** A process of its own that writes numbers and tells each one that it has been promised. */
export class WriterProcess {
  readonly child: ChildProcess
  /** Resolves once it has died and everything that it said has been heard. */
  readonly gone: Promise<unknown>
  /** What it found on opening; null until then. */
  found: FoundNumbers | null = null
  /** The last number it was promised, and how many. */
  last = 0
  promised = 0
  /** What it said when it failed. */
  complaint = ''

  /** `nodeOptions` go before the script. */
  constructor(connection: Connection, nodeOptions: readonly string[] = []) {
    this.child = fork(entry, [JSON.stringify(connection)], {
      execArgv: [...nodeOptions],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.child.stderr?.on('data', (chunk: Buffer) => (this.complaint += chunk.toString()))
    this.child.on('message', (message: WriterMessage) => {
      if ('found' in message) {
        this.found = message.found
        return
      }
      this.last = message.written
      this.promised += 1
    })
    this.gone = Promise.all([once(this.child, 'close'), once(this.child, 'disconnect')])
  }

  /** Resolves to true once the condition holds, to false when the process has died or been silent for a minute before. */
  async until(condition: () => boolean): Promise<boolean> {
    const silence = AbortSignal.timeout(60_000)
    const dead = this.gone.then(() => 'dead')
    while (!condition()) {
      try {
        const next = await Promise.race([once(this.child, 'message', { signal: silence }), dead])
        if (next === 'dead') return condition()
      } catch (error) {
        if (silence.aborted) return false
        throw error
      }
    }
    return true
  }
}
