import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { cleanEnvironment, root, toolFrom } from '../workspace.mjs'

/**
 * What is made from something else and kept in git: a command that makes it anew, what it says when it got to its end, and the
 * folders that it writes. The migrator stops without an error where it would ask whether a column was renamed.
 */
const GENERATED = [
  {
    name: 'migrations follow the tables of the schema',
    command: toolFrom('apps/api', 'drizzle-kit', 'generate'),
    says: /No schema changes|Your SQL migration file/,
    cwd: 'apps/api',
    outputs: ['apps/api/migrations'],
  },
  {
    name: 'pages of the catalogue follow its declarations',
    command: [process.execPath, path.join(root, 'scripts', 'catalogue', 'generate.mjs')],
    says: /Страниц каталога: \d+/,
    cwd: '.',
    outputs: ['docs/catalogue', 'docs/traceability.md'],
  },
]

for (const { name, command, says, cwd, outputs } of GENERATED) {
  test(`fresh: ${name}`, () => {
    const kept = mkdtempSync(path.join(tmpdir(), 'msoko-generated-'))
    for (const output of outputs) cpSync(path.join(root, output), path.join(kept, output), { recursive: true })
    const [program, tool, ...args] = command
    const made = spawnSync(program, [tool, ...args], {
      cwd: path.join(root, cwd),
      encoding: 'utf8',
      env: cleanEnvironment(),
    })
    const stale = outputs.filter((output) => !isDeepStrictEqual(contents(output, root), contents(output, kept)))
    for (const output of stale) {
      rmSync(path.join(root, output), { recursive: true })
      cpSync(path.join(kept, output), path.join(root, output), { recursive: true })
    }
    rmSync(kept, { recursive: true })
    assert.equal(made.status, 0, made.stdout + made.stderr)
    assert.match(made.stdout, says)
    const remedy = `run ${path.basename(path.dirname(tool))} ${args.join(' ')} in ${cwd} and commit what it writes`
    assert.deepEqual(stale, [], remedy)
  })
}

/** Every file below a folder, or the one file, with its text. */
function contents(folder, base) {
  const top = path.join(base, folder)
  if (statSync(top).isFile()) return [[folder, readFileSync(top, 'utf8')]]
  return readdirSync(top, { recursive: true })
    .filter((name) => statSync(path.join(top, name)).isFile())
    .toSorted()
    .map((name) => [name, readFileSync(path.join(top, name), 'utf8')])
}
