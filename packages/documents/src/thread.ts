import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Report } from '@msoko/domain'

/** Renders a report in a thread of its own: drawing charts would hold up everybody else on a server. Rejects as `renderDocx` does. */
export async function renderDocxInThread(report: Report): Promise<Uint8Array> {
  const thread = new Worker(new URL('./rendering-thread.js', import.meta.url), { workerData: report })
  try {
    const [bytes] = (await once(thread, 'message')) as [Uint8Array]
    return bytes
  } finally {
    await thread.terminate()
  }
}
