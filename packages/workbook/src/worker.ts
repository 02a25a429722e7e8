import { Worker } from 'node:worker_threads'
import { refusedResult } from './facts/read-facts-from-bytes.ts'
import type { ReadResult } from './facts/read-result.ts'
import type { ReadLimits } from './limits.ts'
import { makeProblem } from './problems/make-problem.ts'
import type { ReadingRequest, WorkerContext } from './reading-request.ts'

export type { WorkerContext } from './reading-request.ts'

export interface WorkerOptions {
  readonly timeoutMs: number
  /** Heap of the thread. */
  readonly memoryMb: number
  readonly limits?: Partial<ReadLimits>
  /** Called with what ended the thread, for the log of the server; the person gets a problem. */
  readonly onFailure?: (error: Error) => void
}

/**
 * Reads a workbook in a thread of its own, which is ended at the time limit. Always resolves to plain data: a crash, the time limit
 * and a lack of memory are problems like any other.
 */
export function readInWorker(bytes: Uint8Array, context: WorkerContext, options: WorkerOptions): Promise<ReadResult> {
  const request: ReadingRequest = { bytes, context, limits: options.limits ?? {} }
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./reading-thread.js', import.meta.url), {
      workerData: request,
      // The parser prints remarks on number formats: they are not for the server's log.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb },
    })
    const settle = (result: ReadResult): void => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(result)
    }
    const timer = setTimeout(() => {
      const seconds = Math.max(1, Math.round(options.timeoutMs / 1000))
      settle(refusedResult(makeProblem('reading-timed-out', {}, { seconds })))
    }, options.timeoutMs)
    worker.once('message', settle)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      options.onFailure?.(error)
      const code = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'reading-out-of-memory' : 'reading-failed'
      settle(refusedResult(makeProblem(code, {})))
    })
    worker.once('exit', () => settle(refusedResult(makeProblem('reading-failed', {}))))
  })
}
