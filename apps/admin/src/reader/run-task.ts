import type { ReadProgress } from '@msoko/workbook'
import type { Answers, ReaderMessage, Task, TaskKind } from './task.ts'

/** An office machine of 2015 reads the largest workbook in a third of this. */
const LONGEST_MS = 90_000

/** Why a task gave no answer; the words are chosen by the page. */
export type FailureKind = 'stopped' | 'timed-out' | 'failed'

export class TaskFailure extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind) {
    super(`the reading worker gave no answer: ${kind}`)
    this.kind = kind
  }
}

export interface TaskOptions {
  /** Ends the thread. */
  readonly signal: AbortSignal
  readonly onProgress?: (progress: ReadProgress) => void
}

/**
 * Does a task in a thread of its own: the page stays alive, whatever the file holds. The thread ends with the task, at the time limit
 * or by the signal, and takes its memory along. Rejects with a TaskFailure.
 */
export function runTask<K extends TaskKind>(
  task: Extract<Task, { readonly kind: K }>,
  { signal, onProgress }: TaskOptions,
): Promise<Answers[K]> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new TaskFailure('stopped'))
      return
    }
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module', name: 'reader' })
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      worker.terminate()
      settle()
    }
    const fail = (kind: FailureKind): void => end(() => reject(new TaskFailure(kind)))
    const stop = (): void => fail('stopped')
    const timer = setTimeout(() => fail('timed-out'), LONGEST_MS)
    signal.addEventListener('abort', stop)
    worker.addEventListener('message', ({ data }: MessageEvent<ReaderMessage<K>>) => {
      if ('answer' in data) end(() => resolve(data.answer))
      else onProgress?.(data.progress)
    })
    worker.addEventListener('error', () => fail('failed'))
    worker.addEventListener('messageerror', () => fail('failed'))
    worker.postMessage(task)
  })
}
