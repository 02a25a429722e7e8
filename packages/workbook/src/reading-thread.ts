import { parentPort, workerData } from 'node:worker_threads'
import { readFactsFromBytes } from './facts/read-facts-from-bytes.ts'
import { readContextOf, type ReadingRequest } from './reading-request.ts'

// The one thing this file does: it runs as a thread of its own, started by `readInWorker`.
const { bytes, context, limits } = workerData as ReadingRequest
parentPort?.postMessage(await readFactsFromBytes(bytes, readContextOf(context), { limits }))
