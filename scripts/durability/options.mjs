import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../workspace.mjs'

/** Said to the person instead of a stack; ends a script with code 2. */
export class Refusal extends Error {}

/** `definitions`: name → default; a list of words means one of them, its first is the default. Numbers are whole and not negative. */
export function readOptions(definitions) {
  const options = Object.fromEntries(
    [...Object.keys(definitions), 'help'].map((name) => [name, optionOf(definitions[name])]),
  )
  let given
  try {
    given = parseArgs({ options, strict: true }).values
  } catch (error) {
    throw new Refusal(`${error.message}\n${usage(definitions)}`)
  }
  if (given.help) throw new Refusal(usage(definitions))
  const problems = []
  const read = Object.entries(definitions).map(([name, definition]) => {
    const value = given[name]
    if (Array.isArray(definition)) {
      if (value !== undefined && !definition.includes(value))
        problems.push(`--${name} ${value}: one of ${definition.join(', ')} is needed`)
      return [name, value ?? definition[0]]
    }
    if (typeof definition === 'boolean') return [name, value ?? definition]
    if (value !== undefined && !/^\d{1,9}$/.test(value)) problems.push(`--${name} ${value}: a whole number is needed`)
    return [name, Number(value ?? definition)]
  })
  if (problems.length > 0) throw new Refusal([...problems, usage(definitions)].join('\n'))
  return Object.fromEntries(read)
}

function optionOf(definition) {
  return { type: definition === undefined || typeof definition === 'boolean' ? 'boolean' : 'string' }
}

function usage(definitions) {
  const options = Object.entries(definitions).map(([name, definition]) => {
    if (Array.isArray(definition)) return `[--${name} ${definition.join('|')}]`
    return typeof definition === 'boolean' ? `[--${name}]` : `[--${name} ${definition}]`
  })
  return `options: ${options.join(' ')}`
}

/** The killing itself is shared with the tests of the API, and its writer runs what the build has made. */
export async function loadKillWriters() {
  const built = path.join(root, 'apps', 'api', 'dist', 'testing', 'kill-writers.js')
  if (!existsSync(built)) throw new Refusal('the API is not built: run `npm exec turbo run build` first')
  const { killWriters } = await import(new URL(`file://${built.split(path.sep).join('/')}`))
  return killWriters
}
