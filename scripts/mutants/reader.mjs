// A process that makes mutants and reads them, so that one that hangs or takes all memory is ended from outside. A thread would not
// do: the memory that lies outside its heap ends the whole process.
import process from 'node:process'
import { mutate } from './mutate.mjs'
import { readFile } from './packages.mjs'
import { context, sources } from './sources.mjs'

const files = await sources()
const read = (bytes) => readFile(bytes, 'mutant', context)

// The first reading compiles and warms up, which is no fault of any file.
for (const { name, bytes } of files) {
  const { problems, questions, contributions } = await read(bytes)
  if (problems.length + questions.length > 0 || contributions.length === 0)
    throw new Error(`${name} is no good file: ${problems[0]?.message ?? questions[0]?.title}`)
}

process.on('message', async ({ seed, number }) => {
  const { bytes, made } = mutate(files, seed, number)
  // Said before the reading begins: the clock of the other side starts with it.
  await new Promise((resolve) => process.send({ kind: 'made', made }, resolve))
  // Processor time: what else the machine does is no fault of the file, and a reader never waits.
  const before = process.cpuUsage()
  const { fault, outcome } = await judge(bytes)
  const { user, system } = process.cpuUsage(before)
  const milliseconds = (user + system) / 1000
  const { maxRSS } = process.resourceUsage()
  process.send({ kind: 'read', fault, outcome, milliseconds, memory: maxRSS })
})
process.send({ kind: 'ready' })

/** A mutant gives a result as any file does: plain data, and no figures beside an error. */
async function judge(bytes) {
  let result
  try {
    result = await read(bytes)
  } catch (error) {
    return { fault: `threw ${error instanceof Error ? error.stack : String(error)}`, outcome: 'threw' }
  }
  const errors = result.problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0 && result.contributions.length > 0)
    return { fault: 'figures beside an error', outcome: 'wrong' }
  if (errors.some(({ message, remedy }) => message === '' || remedy === '')) {
    return { fault: 'a problem without words', outcome: 'wrong' }
  }
  const [first] = errors
  return {
    fault: null,
    outcome:
      first === undefined
        ? result.questions.length > 0
          ? 'asked'
          : 'taken'
        : first.sheet === null
          ? first.code
          : 'problems in cells',
  }
}
