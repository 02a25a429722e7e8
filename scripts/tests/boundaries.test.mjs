// Every rule is planted with a violation that the linter must name, and most with a lawful neighbour that it must let through.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { cleanEnvironment, root, tool } from '../workspace.mjs'
import { ALLOWED, NEIGHBOURS, REFUSED } from './planted.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'msoko-boundaries-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const said = plantAndLint()

for (const [name, place, , words] of REFUSED) {
  test(`refused: ${name}`, () => {
    const here = said.get(place) ?? []
    assert.ok(
      here.some((line) => words.test(line)),
      `${place}: expected ${words}, the linter said ${JSON.stringify(here)}`,
    )
  })
}

for (const [name, place] of ALLOWED) {
  test(`allowed: ${name}`, () => {
    assert.deepEqual(said.get(place) ?? [], [])
  })
}

/** Lints everything planted in one go with the repository's own settings; gives what was said of each file. */
function plantAndLint() {
  for (const [place, text] of [...NEIGHBOURS, ...[...REFUSED, ...ALLOWED].map(([, place, text]) => [place, text])]) {
    const file = path.join(folder, place)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${text}\n`)
  }
  for (const file of ['.oxlintrc.json', 'scripts/boundaries'])
    cpSync(path.join(root, file), path.join(folder, file), { recursive: true })
  const [node, ...args] = tool('oxlint', '--type-aware', '--format=json')
  const { stdout, stderr } = spawnSync(node, args, { cwd: folder, encoding: 'utf8', env: cleanEnvironment() })
  assert.ok(stdout.startsWith('{'), `the linter did not run: ${stdout}${stderr}`)
  const lines = new Map()
  for (const { filename, code, message, help } of JSON.parse(stdout).diagnostics) {
    const place = filename.split(path.sep).join('/')
    lines.set(place, [...(lines.get(place) ?? []), `${code}: ${message} ${help ?? ''}`])
  }
  return lines
}
