import { parseArgs } from 'node:util'
import { benchEvaluation } from './evaluation/bench-evaluation.ts'
import { describeMachine } from './print.ts'
import { benchReading } from './reading/bench-reading.ts'
import { benchServing } from './serving/bench-serving.ts'

const BENCHES: Readonly<Record<string, (rounds: number) => Promise<string>>> = {
  reading: benchReading,
  evaluation: benchEvaluation,
  serving: benchServing,
}

// What a bench has started and written is gone when it is told to end, too.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '9' } },
  allowPositionals: true,
})
const rounds = Number(values.rounds)
const unknown = positionals.filter((name) => !(name in BENCHES))
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(`usage: pnpm bench [${Object.keys(BENCHES).join(' ')}] [--rounds 9]\n`)
  process.exit(2)
}
process.stdout.write(`${describeMachine()}; ${rounds} rounds\n`)
for (const [name, bench] of Object.entries(BENCHES)) {
  if (positionals.length === 0 || positionals.includes(name)) process.stdout.write(`\n${await bench(rounds)}\n`)
}
