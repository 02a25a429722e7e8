import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Seconds on the clock after which a file has hung; the process that reads it is ended. */
const HUNG = 20_000
/** For making a mutant, which is no part of its reading. */
const MAKING = 60_000
/** Milliseconds of the processor. */
const SLOW = 1000
/** A slow reading is repeated: memory may have been tidied just then. */
const REPEATS = 2
/** Heap of the reading process: the browser of an office machine has more. */
const MEMORY_MB = 256

/**
 * Reads mutants `first` to `first + count - 1` of a seed. Resolves to outcomes with their counts, the slowest readings, the most
 * memory that a process took (in KB) and every fault: a throw, a crash, a hang, a lack of memory, a wrong result, and, where
 * `strict`, a reading of more than a second.
 */
export async function runMutants({ count, seed, first = 0, strict = false, signal, onProgress }) {
  const outcomes = new Map()
  const faults = []
  let slowest = []
  let memory = 0
  let reader = await startReader()
  try {
    for (let number = first; number < first + count; number += 1) {
      signal?.throwIfAborted()
      let reading = await readOne(reader, seed, number)
      for (let left = REPEATS; left > 0 && isSlow(reading); left -= 1) {
        const again = await readOne(reader, seed, number)
        if (again.milliseconds < reading.milliseconds || again.fault !== null) reading = again
      }
      if (reading.ended) reader = await startReader()
      outcomes.set(reading.outcome, (outcomes.get(reading.outcome) ?? 0) + 1)
      memory = Math.max(memory, reading.memory)
      const what = `${number} (${reading.made})`
      if (reading.fault !== null) faults.push(`${what}: ${reading.fault}`)
      else if (strict && isSlow(reading)) faults.push(`${what}: ${reading.milliseconds.toFixed(0)} ms`)
      slowest = [...slowest, { what, milliseconds: reading.milliseconds }]
        .toSorted((a, b) => b.milliseconds - a.milliseconds)
        .slice(0, 5)
      onProgress?.(number - first + 1, faults)
    }
  } finally {
    reader.kill('SIGKILL')
  }
  return { count, outcomes, slowest, memory, faults }
}

function isSlow({ fault, milliseconds }) {
  return fault === null && milliseconds > SLOW
}

async function startReader() {
  const reader = fork(fileURLToPath(new URL('./reader.mjs', import.meta.url)), {
    execArgv: [`--max-old-space-size=${MEMORY_MB}`],
    // The parser prints remarks on what it meets.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const { ended } = await nextOf(reader, () => true)
  if (ended !== undefined) throw new Error(`the reader ended with ${ended} before the first file`)
  return reader
}

/** What became of one mutant; `ended` when its process is no more. */
async function readOne(reader, seed, number) {
  let made = 'not made'
  let began = performance.now()
  let timer = setTimeout(() => reader.kill('SIGKILL'), MAKING)
  reader.send({ seed, number })
  const { message, ended } = await nextOf(reader, ({ kind, ...rest }) => {
    if (kind === 'made') {
      ;({ made } = rest)
      clearTimeout(timer)
      began = performance.now()
      timer = setTimeout(() => reader.kill('SIGKILL'), HUNG)
    }
    return kind === 'read'
  })
  clearTimeout(timer)
  const milliseconds = performance.now() - began
  if (message) return { made, ended: false, ...message }
  const hung = milliseconds >= HUNG
  const fault = hung ? `no result in ${HUNG} ms` : `the process ended with ${ended}`
  return { made, ended: true, outcome: hung ? 'hung' : 'crashed', fault, milliseconds, memory: 0 }
}

/** The next message that is waited for, or how the process ended without it. */
function nextOf(reader, isAwaited) {
  return new Promise((resolve) => {
    const settle = (what) => {
      reader.off('message', onMessage).off('exit', onExit)
      resolve(what)
    }
    const onMessage = (message) => {
      if (isAwaited(message)) settle({ message })
    }
    const onExit = (code, signal) => settle({ ended: code ?? signal })
    reader.on('message', onMessage).on('exit', onExit)
  })
}
